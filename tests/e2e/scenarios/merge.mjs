// Two people write on in two copies of a company: the other's copy is looked at, one thing is decided, it is taken in,
// recorded, and taken back.

import assert from "node:assert/strict";
import { copyFile } from "node:fs/promises";
import path from "node:path";

export default async function (app) {
  await app.begin("青木建具");
  const { path: file } = await app.invoke("company", {});
  const person = { id: "", name: "小野", role: "店員", contact: "" };
  const { id } = await app.invoke("put_person", { person });
  await app.invoke("close_company", {});
  const copy = path.join(path.dirname(file), "顧問の写し.sonae");
  await copyFile(file, copy);

  const put = (role) =>
    app.invoke("put_person", { person: { ...person, id, role } });
  const open = (file) =>
    app.invoke("open_company", { path: file, read_only: false });
  const say = (field, answer) =>
    app.invoke("set_answer", { worksheet: "company", field, answer });
  await open(copy);
  await app.invoke("set_setting", { key: "who", value: "顧問" });
  await put("副店長");
  await say("what-we-sell", "ふすまと障子");
  await app.invoke("close_company", {});
  await open(file);
  await app.invoke("set_setting", { key: "who", value: "青木" });
  await put("店長");
  await app.close();

  await app.open();
  await app.click("青木建具");
  await app.sees("次の三つ");
  await app.go("settings");
  await app.click("写しを取り込む");
  await app.sees("相手が書き進めたファイルを、選んでください。");
  await app.picture("begin");
  await app.answerOpen(file);
  await app.click("ファイルを選ぶ");
  await app.sees("いま開いているファイルと同じものです。");
  await app.picture("same-file");
  await app.answerOpen(copy);
  await app.click("別のファイルを選ぶ");
  await app.sees("どちらの内容を残すか、決めましょう");
  await app.sees("ふすまと障子");
  await app.sees("あと1件、決めてください。");
  await app.picture("preview");
  await app.accessible();
  await app.click("相手の内容");
  await app.sees("一つの操作として記録します。");
  await app.picture("decided");
  await app.click("取り込む");
  await app.sees("取り込みました。2件が変わりました。");
  await app.picture("done");
  const { file: merged } = await app.invoke("company", {});
  assert.equal(merged.people[0].role, "副店長");
  await app.go("log");
  await app.sees("写しの取り込み");
  await app.click("この操作を取り消す");
  await app.sees("操作の取り消し");
  const { file: back } = await app.invoke("company", {});
  assert.equal(back.people[0].role, "店長");
  await app.close();
}
