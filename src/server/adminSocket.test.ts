import { describe, expect, it } from "vitest";
import { adminSocketPath } from "./adminSocket.ts";

describe("where a running server takes orders", () => {
  it("is in the data folder", () => {
    expect(adminSocketPath("/srv/backstay", "linux")).toBe("/srv/backstay/admin.sock");
  });

  it("is elsewhere, of the same user and the same folder, when the name would be too long for a socket", () => {
    const at = (length: number) => adminSocketPath(`/${"x".repeat(length - 1)}`, "linux");
    expect(at(89)).toHaveLength(100);
    expect(at(90)).toMatch(/backstay-\d+-[0-9a-f]{16}\/admin\.sock$/);
    expect(at(90)).toBe(at(90));
    expect(at(90)).not.toBe(at(91));
  });

  it("is a pipe on Windows", () => {
    expect(adminSocketPath("/srv/backstay", "win32")).toMatch(/^\\\\\.\\pipe\\backstay-[0-9a-f]{16}$/);
  });
});
