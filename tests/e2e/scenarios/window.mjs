// The window opens with its name and a page, shows nothing from elsewhere, and closes when it is asked to.

import assert from "node:assert/strict";

export default async function (app) {
  await app.open();
  assert.match(await app.title(), /そなえ|Sonae/);
  assert.equal(
    await app.run("return location.protocol + location.host"),
    "tauri:localhost",
  );
  assert.notEqual((await app.words()).trim(), "");
  await app.picture("open");

  const blocked = await app.session.executeAsyncScript(`
    const done = arguments[0];
    document.addEventListener("securitypolicyviolation", (event) => done(event.effectiveDirective), { once: true });
    const picture = new Image();
    picture.src = "https://example.org/picture.png";
    document.body.append(picture);
  `);
  assert.equal(blocked, "img-src");

  // The window stays on its pages, wherever a page or something that is dropped on it would lead.
  for (const address of ["file:///etc/hostname", "https://example.org/"]) {
    await app.run("location.href = arguments[0]", address);
    await app.settled();
    assert.equal(
      await app.run("return location.protocol + location.host"),
      "tauri:localhost",
    );
  }
  assert.equal(
    await app.run("return window.open('https://example.org/')"),
    null,
  );

  await app.close();
}
