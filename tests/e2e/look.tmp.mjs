// node look.tmp.mjs LANG THEME W H ZOOM SAMPLE(1/0) hashes...
import { mkdtemp, mkdir } from "node:fs/promises";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { App } from "./lib/app.mjs";
import { Display } from "./lib/display.mjs";
const [lang, theme, w, h, zoom, sample, ...places] = process.argv.slice(2);
const top = path.resolve(import.meta.dirname, "../..");
await mkdir("/tmp/pics", { recursive: true });
const display = await Display.open();
const data = await mkdtemp("/tmp/look-");
const app = new App({ application: top + "/target/debug/sonae-app", driver: top + "/target/tools/bin/tauri-driver", pictures: "/tmp/pics", display: display.name, data, name: "look" });
const ja = lang === "ja";
try {
  await app.open();
  await app.session.manage().window().setRect({ width: +w, height: +h });
  await app.click(ja ? "日本語" : "English");
  if (sample === "1") { await app.click(ja ? "見本の会社でためす" : "Try the sample company"); }
  else { await app.click(ja ? "自分の会社ではじめる" : "Start with your own company"); await app.type(ja ? "会社の名前" : "Name of the company", "青木建具"); await app.click(ja ? "置くところを選ぶ" : "Choose where to keep it"); }
  await new Promise(r => setTimeout(r, 1500));
  if (theme === "dark") { await app.go("settings"); await app.click(ja ? "暗い" : "Dark"); }
  if (zoom !== "1") await app.run(`document.documentElement.style.fontSize='${zoom*100}%'`);
  for (const place of places) {
    const [hash, scroll] = place.split("@");
    await app.go(hash);
    await app.find("h1");
    await new Promise(r => setTimeout(r, 700));
    if (scroll) { await app.run(`for (const el of document.querySelectorAll('*')) if (el.scrollHeight > el.clientHeight + 40 && getComputedStyle(el).overflowY !== 'visible') el.scrollTop = ${+scroll};`); await app.settled(); }
    const png = await app.session.takeScreenshot();
    const name = `/tmp/pics/${lang}-${theme}-${w}-${zoom}-${sample}-${hash.replaceAll("/", "_")}${scroll ? "-" + scroll : ""}.png`;
    await writeFile(name, Buffer.from(png, "base64")); console.log(name);
  }
} finally { await app.end(); display.close(); }
process.exit(0);
