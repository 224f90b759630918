// The record of changes: what was changed, one of several changes undone, a person who was removed brought back, and the
// check of the whole record.

import assert from "node:assert/strict";

export default async function (app) {
  await app.begin("青木建具");
  const person = { id: "", name: "小野", role: "店長", contact: "" };
  const { id } = await app.invoke("put_person", { person });
  await app.invoke("put_person", { person: { ...person, id, role: "副店長" } });
  await app.go("log");
  await app.sees("変更の記録");
  await app.sees("人「小野」");
  await app.picture("first");
  await app.accessible();
  await app.click("この操作を取り消す");
  await app.sees("操作の取り消し");
  await app.sees("店長");
  await app.picture("undone");
  await app.click("確かめる");
  await app.sees("すべて合っています。");
  await app.picture("checked");
  const words = await app.words();
  assert.match(words, /[0-9A-F]{4}(-[0-9A-F]{4}){3}/u);
  await app.click("今日");
  await app.sees("会社のファイルの作成");
  await app.close();
}
