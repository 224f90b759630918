let wanted = $state<string | null>(null);

/** What another part of the window wants to be searched for: the search opens with it. */
export const asked = {
  get now(): string | null {
    return wanted;
  },
  for(query: string): void {
    wanted = query;
  },
  take(): void {
    wanted = null;
  },
};
