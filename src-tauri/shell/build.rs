//! Tells Tauri where the capabilities are and that the window may call one command.

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // The window's files are embedded by `generate_context!`, which does not watch them itself.
    println!("cargo:rerun-if-changed=ui/dist");
    let attributes = tauri_build::Attributes::new()
        .capabilities_path_pattern("src-tauri/shell/capabilities/*.json")
        .app_manifest(tauri_build::AppManifest::new().commands(&["call"]));
    tauri_build::try_build(attributes)?;
    Ok(())
}
