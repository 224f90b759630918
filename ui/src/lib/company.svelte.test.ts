import { flushSync } from "svelte";
import { beforeEach, describe, expect, it, vi } from "vitest";

import type { OpenedCompany } from "../bindings";

const answers: Record<string, (args: never) => unknown> = {};
const calls: [string, unknown][] = [];
vi.mock("./api", () => ({
  asWireError: (error: unknown) => error,
  call: (name: string, args: unknown) => {
    calls.push([name, args]);
    const answer = answers[name];
    return answer ? Promise.resolve().then(() => answer(args as never)) : Promise.resolve({ at: "12:00" });
  },
}));

const { company } = await import("./company.svelte");
const { problem } = await import("./problem.svelte");

function opened(): OpenedCompany {
  return {
    path: "/tmp/a.sonae",
    name: "青木建具",
    sample: null,
    read_only: false,
    has_passphrase: false,
    file: {
      format: "sonae-company",
      version: 1,
      answers: {},
      people: [],
      personas: [],
      persona_notes: [],
      persona_groups: [],
      flows: [],
      assets: [],
      risks: [],
      measures: [],
      controls: [],
      requirements: [],
      left_out: [],
      actions: [],
      evidence: [],
      ratings: [],
      reviews: [],
      clauses: [],
      issues: [],
      documents: [],
      acknowledgements: [],
      training_roles: [],
      skill_needs: [],
      skill_ratings: [],
      sessions: [],
      tests: [],
      attempts: [],
      drills: [],
    },
  };
}

/** Runs `read` whenever what it reads changes. */
function watch<Value>(read: () => Value): { seen: Value[]; stop: () => void } {
  const seen: Value[] = [];
  const stop = $effect.root(() => {
    $effect(() => {
      seen.push(read());
    });
  });
  flushSync();
  return { seen, stop };
}

describe("the open company", () => {
  beforeEach(() => {
    calls.length = 0;
    for (const name of Object.keys(answers)) delete answers[name];
    company.show(opened());
    problem.clear();
  });

  it("shows the first answer of a worksheet and its first row at once", async () => {
    const answer = watch(() => company.answer("company", "name"));
    const rows = watch(() => company.rows("company", "sites").length);
    company.setAnswer("company", "name", "青木建具");
    flushSync();
    expect(answer.seen).toEqual([undefined, "青木建具"]);
    answers["add_row"] = () => ({ id: "r1", at: "12:00" });
    await company.addRow("company", "sites");
    flushSync();
    expect(rows.seen.at(-1)).toBe(1);
    company.setAnswer("company", "city", "東京", "r1");
    expect(company.rows("company", "sites")[0]?.fields["city"]).toBe("東京");
    answer.stop();
    rows.stop();
  });

  it("stores edits in the order they were made", async () => {
    company.setAnswer("company", "name", "一");
    company.setAnswer("company", "name", "二");
    await company.settled();
    expect(calls.map(([, args]) => (args as { answer: string }).answer)).toEqual(["一", "二"]);
    expect(company.savedAt).toBe("12:00");
    expect(company.isSaving).toBe(false);
  });

  it("loses nothing when one sheet is changed twice before the first change is stored", async () => {
    const person = { id: "p1", name: "青木", role: "", contact: "" };
    answers["put_person"] = () => ({ id: "p1", at: "12:00" });
    const first = company.putPerson({ ...person, role: "代表" });
    const second = company.putPerson({ ...person, role: "代表", contact: "000" });
    await Promise.all([first, second]);
    expect(company.person("p1")).toEqual({ ...person, role: "代表", contact: "000" });
    const late = company.putPerson({ ...person, role: "会長" });
    void company.putPerson({ ...person, role: "会長", contact: "111" });
    await late;
    expect(company.person("p1")?.contact).toBe("111");
    await company.settled();
  });

  it("shows again what the file holds when an edit cannot be stored, and says so", async () => {
    answers["set_answer"] = () => {
      throw { code: "disk-full", args: {} };
    };
    answers["company"] = () => opened();
    company.setAnswer("company", "name", "書けない");
    await company.settled();
    await vi.waitFor(() => expect(company.answer("company", "name")).toBeUndefined());
    expect(problem.now?.error.code).toBe("disk-full");
  });

  it("makes no edit of a company in the one that is shown after it", async () => {
    company.setAnswer("company", "name", "一つ目の会社");
    company.show({ ...opened(), path: "/tmp/b.sonae" });
    await company.settled();
    expect(calls).toEqual([]);
  });

  it("says whether an edit was stored, and whether there was one", async () => {
    expect(await company.outcome(() => company.setAnswer("company", "name", "青木建具"))).toBe(true);
    expect(await company.outcome(() => undefined)).toBe(true);
    answers["set_answer"] = () => {
      throw { code: "disk-full", args: {} };
    };
    answers["company"] = () => opened();
    const first = company.outcome(() => company.setAnswer("company", "name", "書けない"));
    expect(await company.outcome(() => company.setAnswer("company", "name", "書けない"))).toBe(false);
    expect(await first).toBe(false);
    expect(company.isStored).toBe(false);
    expect(await company.settle()).toBe(true);
  });
});
