/** The papers for when something happens, in the order in which they are needed. */
export const PAPERS = [
  "first-hour-card",
  "incident-plan",
  "evidence-steps",
  "contact-list",
  "call-tree",
  "breach-report",
  "notices",
  "recovery-plan",
  "after-action",
] as const;

/** The worksheets behind them, with what each leads to on paper; none where its paper needs more than it. */
export const SHEETS: Record<string, { icon: "rs" | "de" | "document"; paper: string }> = {
  "response-plan": { icon: "rs", paper: "incident-plan" },
  "incident-indicators": { icon: "de", paper: "incident-plan" },
  "breach-details": { icon: "document", paper: "breach-report" },
};
