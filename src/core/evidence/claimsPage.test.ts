import { describe, expect, it } from "vitest";
import { CLAIMS } from "./claims.ts";
import { claimsPage } from "./claimsPage.ts";

describe("page of claims", () => {
  it("holds every claim with its verdict, its nuance and its sources", () => {
    const page = claimsPage();
    for (const claim of CLAIMS) {
      expect(page).toContain(`<a id="claim-${claim.id}"></a>${claim.claim}`);
      expect(page).toContain(claim.nuance);
    }
  });

  it("keeps what was only recalled apart from the sources", () => {
    const sources = claimsPage()
      .split("\n")
      .filter((line) => line.startsWith("- **Sources:**"))
      .join("\n");
    expect(sources).not.toContain("Lewis & Ferris");
    expect(claimsPage()).toContain("- **Recalled, not a citation:** Lewis & Ferris 2008");
  });

  it("is the page in docs/claims.md (to renew it: vitest -u)", async () => {
    await expect(claimsPage()).toMatchFileSnapshot("../../../docs/claims.md");
  });
});
