import { describe, expect, it } from "vitest";

import { bandAt, blankStep, movedTo } from "./flow";
import { findControls } from "./controls";

const step = (id: string) => ({ ...blankStep(), id });

describe("moving rows", () => {
  const steps = ["a", "b", "c"].map(step);
  it("puts a row where it is dropped and keeps the others in order", () => {
    expect(movedTo(steps, "a", 2)).toEqual(["b", "c", "a"]);
    expect(movedTo(steps, "c", 0)).toEqual(["c", "a", "b"]);
    expect(movedTo(steps, "b", 1)).toEqual(["a", "b", "c"]);
    expect(movedTo(steps, "a", 99)).toEqual(["b", "c", "a"]);
  });

  it("finds the band under the pointer, the nearest when it is beyond all", () => {
    const bands = [10, 50].map((top) => ({ top, height: 30 }));
    const at = (place: number) => bandAt(bands, place, (band) => [band.top, band.height]);
    expect([-5, 15, 45, 60, 500].map(at)).toEqual([0, 0, 1, 1, 1]);
  });
});

describe("looking for a control", () => {
  const choices = [
    { ref: "annex-a:5.8", number: "5.8", name: "プロジェクトの管理" },
    { ref: "annex-a:8.15", number: "8.15", name: "ログ取得" },
    { ref: "csf:PR.PS-04", number: "PR.PS-04", name: "ログの記録を残す" },
  ];
  const refs = (query: string) => findControls(choices, query).map((choice) => choice.ref);
  it("goes by number, by word and by several words, whatever width they are typed in", () => {
    expect(refs("8.15")).toEqual(["annex-a:8.15"]);
    expect(refs("８．１５")).toEqual(["annex-a:8.15"]);
    expect(refs("ログ")).toEqual(["annex-a:8.15", "csf:PR.PS-04"]);
    expect(refs("ログ 記録")).toEqual(["csf:PR.PS-04"]);
    expect(refs("pr.ps")).toEqual(["csf:PR.PS-04"]);
    expect(refs("どこにもない")).toEqual([]);
    expect(refs("8")[0]).toBe("annex-a:8.15");
  });
});
