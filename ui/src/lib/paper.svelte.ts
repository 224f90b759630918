import type { DocumentForm, Lang } from "../bindings";
import { askSave, reveal } from "../ipc";
import { asWireError, call, type Progress } from "./api";
import { company } from "./company.svelte";
import { commitAll } from "./drafts";
import { fileName } from "./open";
import { fail } from "./problem.svelte";
import { toast } from "./toast.svelte";
import { t, wordsIn } from "./words.svelte";

/** Long work that goes on while the window stays usable. */
export interface Job {
  id: string;
  kind: "export" | "backup";
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

/** What the system calls each form. */
const FORMS: Record<DocumentForm, string> = { pdf: "PDF", docx: "Word", xlsx: "Excel" };

/** Asks where, writes the document, and offers to show it. */
export async function exportDocument(document: string, lang: Lang, form: DocumentForm): Promise<void> {
  if (running) return;
  commitAll();
  await company.settled();
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

/** Makes a dated backup beside the company's file. */
export async function backUp(): Promise<void> {
  if (running) return;
  commitAll();
  await company.settled();
  await work("backup", async (id, onProgress) => {
    const written = await call("back_up", { job: id }, onProgress);
    toast.show({
      text: t("settings-backed-up"),
      act: { label: t("documents-reveal"), run: () => void show(written.path) },
    });
  });
}

async function work(
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
      toast.show({ text: t(kind === "export" ? "documents-cancelled" : "settings-backup-cancelled") });
    } else {
      fail(error);
    }
  } finally {
    running = null;
  }
}

async function show(path: string): Promise<void> {
  try {
    await reveal(path);
  } catch {
    // Not every desktop can show a file in its folder; the path says where it is.
    toast.show({ text: t("documents-where", { path }) });
  }
}
