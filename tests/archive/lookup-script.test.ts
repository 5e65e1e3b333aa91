import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** `npm run lookup -- …`, without npm. */
function lookup(...texts: string[]) {
  return spawnSync(process.execPath, ["--import", "tsx", "scripts/lookup.ts", ...texts], {
    cwd: ROOT,
    encoding: "utf8",
  });
}

test("a text that a statement says is printed with title, issuer, both dates and the words marked; exit code 0", () => {
  const { status, stdout } = lookup("به كنگره اين حزب پيام بدهيد");
  expect(stdout).toContain(
    "در کنگره حزب کمونیست کارگری شرکت کنید!\nاصغر کریمی، رئیس هیئت اجرایی حزب · ۱۳ آبان ۱۴۰۰ / ۴ نوامبر ۲۰۲۱",
  );
  expect(stdout).toContain("[به کنگره این حزب پیام بدهید]");
  expect(status).toBe(0);
});

test("an inferred date is called one", () => {
  expect(lookup("محاومه آمرین و عاملین").stdout).toContain("آذر ۱۴۰۰ / دسامبر ۲۰۲۱ (برآورد)");
});

test("a text that none says: exit code 1", () => {
  const { status, stdout } = lookup("دیروز هوا در تهران بسیار گرم بود");
  expect(stdout.trim()).toBe("هیچ بیانیه‌ای این را نمی‌گوید.");
  expect(status).toBe(1);
});

test.each([[[]], [[" "]], [["a", "b"]]])("misuse %j: exit code 2 and how to use it", (texts) => {
  const { status, stdout, stderr } = lookup(...texts);
  expect(stdout).toBe("");
  expect(stderr).toContain("Usage: npm run --silent lookup");
  expect(status).toBe(2);
});
