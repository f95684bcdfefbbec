import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { mailToken, readMailToken, type MailClaim } from "./mailToken.ts";

const SECRET = "5".repeat(64);
const claim: MailClaim = { does: "confirm", personId: "p", email: "ada@backstay.example" };

describe("the secret of a link in a mail", () => {
  it("says what it was made for, until its time is over", () => {
    const token = mailToken(SECRET, claim, 1000);
    expect(readMailToken(SECRET, token, 999)).toEqual(claim);
    expect(readMailToken(SECRET, token, 1000)).toBeUndefined();
  });

  it("is nothing when it was changed anywhere, or is another server's", () => {
    const token = mailToken(SECRET, claim, 1000);
    for (let place = 0; place < token.length; place++) {
      const other = token[place] === "A" ? "B" : "A";
      const changed = token.slice(0, place) + other + token.slice(place + 1);
      // the last letter of base64 may stand for the same bytes
      if (
        Buffer.from(changed.split(".")[1] ?? "", "base64url").equals(
          Buffer.from(token.split(".")[1] ?? "", "base64url"),
        ) &&
        changed.split(".")[0] === token.split(".")[0]
      )
        continue;
      expect(readMailToken(SECRET, changed, 0)).toBeUndefined();
    }
    expect(readMailToken("6".repeat(64), token, 0)).toBeUndefined();
  });

  it.each(["", ".", "a.b.c", "a", "…", "bnVsbA."])("is not %j", (token) => {
    expect(readMailToken(SECRET, token, 0)).toBeUndefined();
  });

  it("is nothing else that the same secret signs", () => {
    const said = Buffer.from(JSON.stringify({ until: 1000, claim })).toString("base64url");
    const signed = createHmac("sha256", SECRET).update(said).digest("base64url");
    expect(readMailToken(SECRET, `${said}.${signed}`, 0)).toBeUndefined();
  });
});
