import type { BatchForm, DocumentForm, IssuedDocument, Lang, PaperInfo } from "../bindings";
import { askFolder, askSave, reveal } from "../ipc";
import { asWireError, call, type Progress } from "./api";
import { company } from "./company.svelte";
import { askCopy, fileName } from "./open";
import { fail } from "./problem.svelte";
import { toast } from "./toast.svelte";
import { t, wordsIn } from "./words.svelte";

/** Long work that goes on while the window stays usable. */
export interface Job {
  id: string;
  kind: "export" | "backup" | "issue" | "batch" | "package";
  progress: Progress | null;
}

let running = $state<Job | null>(null);

export const job = {
  get now(): Job | null {
    return running;
  },
  /** Asks the work to stop; what was there before stays. */
  async cancel(): Promise<void> {
    if (running) await call("cancel_job", { job: running.id }).catch(fail);
  },
};

/** What is going on, in words; empty while nothing is. How far it is stands there once that is known. */
export function jobWords(): string {
  if (!running) return "";
  const { kind, progress } = running;
  if (kind === "backup") return t("settings-backing-up");
  if (kind === "package") return t("package-working");
  if (!progress) return t(kind === "issue" ? "documents-issuing-begun" : "documents-exporting-begun");
  const far = { done: String(progress.done), of: String(progress.of) };
  return t(kind === "issue" ? "documents-issuing" : "documents-exporting", far);
}

/** What is said of work that was stopped. */
const STOPPED: Record<Job["kind"], string> = {
  export: "documents-cancelled",
  issue: "documents-cancelled",
  batch: "documents-cancelled",
  backup: "settings-backup-cancelled",
  package: "package-cancelled",
};

/** What the system calls each form. */
const FORMS: Record<DocumentForm, string> = { pdf: "PDF", docx: "Word", xlsx: "Excel" };

/** Asks where, writes the document, and offers to show it. */
export async function exportDocument(document: string, lang: Lang, form: DocumentForm): Promise<void> {
  if (running) return;
  if (!(await company.settle())) return;
  const title = wordsIn(lang, document) ?? document;
  const ask = form === "pdf" ? t("documents-export") : t(`documents-export-${form}.does`);
  const path = await askSave(ask, `${fileName(`${company.name} ${title}`)}.${form}`, {
    name: FORMS[form],
    extensions: [form],
  });
  if (path === null) return;
  await work("export", async (id, onProgress) => {
    const written = await call("export_document", { document, lang, form, path, job: id }, onProgress);
    await company.reload();
    toast.show({
      text: t("documents-exported"),
      act: { label: t("documents-reveal"), run: () => void show(written.path) },
    });
  });
}

/** Asks where, and writes a paper about one thing of many: one test, one session. */
export async function exportPaper(
  paper: PaperInfo,
  about: string,
  lang: Lang,
  form: DocumentForm,
): Promise<void> {
  if (running) return;
  if (!(await company.settle())) return;
  const ask = form === "pdf" ? t("documents-export") : t(`documents-export-${form}.does`);
  const path = await askSave(ask, `${fileName(paper.file)}.${form}`, {
    name: FORMS[form],
    extensions: [form],
  });
  if (path === null) return;
  await work("export", async (id, onProgress) => {
    const written = await call(
      "export_paper",
      { paper: paper.id, about, lang, form, path, job: id },
      onProgress,
    );
    toast.show({
      text: t("documents-exported"),
      act: { label: t("documents-reveal"), run: () => void show(written.path) },
    });
  });
}

/** Issues the next version of a document: its PDF is kept in the company's file. */
export async function issueDocument(
  document: string,
  lang: Lang,
  note: string,
  enacted: string | null,
): Promise<void> {
  if (running) return;
  if (!(await company.settle())) return;
  await work("issue", async (id, onProgress) => {
    const issued = await call("issue_document", { document, lang, note, enacted, job: id }, onProgress);
    await company.reload();
    toast.show({
      text: t("documents-issued-now", { version: String(issued.version) }),
      act: { label: t("frame-undo"), run: () => void company.turn("undo") },
    });
  });
}

/** Asks where, and writes the PDF of a version as it was issued. */
export async function saveIssued(issued: IssuedDocument): Promise<void> {
  const path = await askCopy(t("documents-version-pdf"), `${issued.file}.pdf`);
  if (path === null) return;
  try {
    const written = await call("save_issued_pdf", { issue: issued.id, path });
    toast.show({
      text: t("documents-version-saved", { version: String(issued.version) }),
      act: { label: t("documents-reveal"), run: () => void show(written.path) },
    });
  } catch (error) {
    fail(error);
  }
}

/** Asks where, and writes every document that is ready. False when the dialog was closed or it was not done. */
export async function exportAll(form: BatchForm, lang: Lang): Promise<boolean> {
  if (running) return false;
  if (!(await company.settle())) return false;
  const title = wordsIn(lang, "doc-bundle") ?? "";
  const name = fileName(t("documents-batch-name", { company: company.name, title }));
  const path =
    form === "folder"
      ? await askFolder(t("documents-batch-where-folder"))
      : await askSave(t("documents-batch-where-binder"), `${name}.pdf`, { name: "PDF", extensions: ["pdf"] });
  if (path === null) return false;
  let done = false;
  await work("batch", async (id, onProgress) => {
    const written = await call("export_all", { lang, form, path, documents: [], job: id }, onProgress);
    done = true;
    await company.reload();
    toast.show({
      text: t("documents-batch-done", { count: written.count }),
      act: { label: t("documents-reveal"), run: () => void show(written.path) },
    });
  });
  return done;
}

/** Makes a dated backup beside the company's file. */
export async function backUp(): Promise<void> {
  if (running) return;
  await company.settle();
  await work("backup", async (id, onProgress) => {
    const written = await call("back_up", { job: id }, onProgress);
    toast.show({
      text: t("settings-backed-up"),
      act: { label: t("documents-reveal"), run: () => void show(written.path) },
    });
  });
}

/** Does long work as the one that can be cancelled; what goes wrong is said. */
export async function work(
  kind: Job["kind"],
  run: (id: string, onProgress: (progress: Progress) => void) => Promise<void>,
): Promise<void> {
  const id = crypto.randomUUID();
  running = { id, kind, progress: null };
  try {
    await run(id, (progress) => {
      if (running?.id === id) running.progress = progress;
    });
  } catch (error) {
    if (asWireError(error).code === "cancelled") {
      toast.show({ text: t(STOPPED[kind]) });
    } else {
      fail(error);
    }
  } finally {
    running = null;
  }
}

/** Shows a file in its folder, or says where it is. */
export async function show(path: string): Promise<void> {
  try {
    await reveal(path);
  } catch {
    // Not every desktop can show a file in its folder; the path says where it is.
    toast.show({ text: t("documents-where", { path }) });
  }
}
