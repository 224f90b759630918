export const minutes = 8;
export default async function (app) {
  await app.open();
  await app.click("日本語");
  await app.click("見本の会社でためす");
  await app.sees("先にやることが");
  for (const lang of ["ja", "en"]) {
    if (lang === "en") { await app.go("settings"); await app.click("English"); }
    for (const [w, h] of [[1280, 800], [1024, 700]]) {
      await app.session.manage().window().setRect({ width: w, height: h });
      for (const place of ["education/skills", "education/skills/table", "education/skills/roles", "education/skills/roles/it-person", "education/skills/people/okubo", "company"]) {
        if (lang === "en" && w === 1024 && place.includes("roles")) continue;
        await app.go(place);
        await new Promise((r) => setTimeout(r, 1200));
        await app.picture(`${lang}-${w}-${place.replaceAll("/", "-")}`);
      }
    }
  }
}
