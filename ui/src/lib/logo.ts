import { askOpen } from "../ipc";
import { t } from "./words.svelte";

/** Asks for a picture to make a logo of; null when the dialog was closed. */
export const askLogo = () =>
  askOpen(t("logo-choose"), { name: t("logo-kinds"), extensions: ["png", "jpg", "jpeg"] });
