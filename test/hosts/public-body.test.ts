import { describe, expect, it } from "vitest";
import { isPublicBody } from "../../src/hosts/public-body.js";

describe("isPublicBody", () => {
  it.each([
    "www.city.nagasaki.lg.jp",
    "www.mhlw.go.jp",
    "www.city.isahaya.nagasaki.jp",
    "www.town.oizumi.gunma.jp",
    "www.pref.nagasaki.jp",
    "www.metro.tokyo.jp",
    "www.city.kobe.jp",
    "www.city.chiba.jp",
    "www.city.hanamizu.example.jp",
  ])("%s is reserved for an authority", (host) => {
    expect(isPublicBody(host)).toBe(true);
  });

  it.each([
    "www.city.nagasaki-lg.jp",
    "city.isahaya.jp",
    "login.city.evil.co.jp",
    "www.town.kyufu-shinsei.jp",
    "pref.abc.jp",
    "city.isahaya.nagasaki.jp.example.net",
    "nagasaki.jp",
    "lg.jp.example.com",
  ])("%s is anybody's", (host) => {
    expect(isPublicBody(host)).toBe(false);
  });
});
