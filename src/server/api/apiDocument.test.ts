import { describe, expect, it } from "vitest";
import { serverOver } from "../../../fixtures/serverOver.ts";
import type { Database } from "../../platform/database.ts";
import { ACCESS_TABLE } from "../access/accessTable.ts";
import { SCOPES } from "../access/asker.ts";

const { app } = serverOver({} as Database, () => 0);
interface Operation {
  readonly summary?: string;
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly responses: Readonly<Record<string, object>>;
}
interface ApiText {
  readonly openapi: string;
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, object>>>>;
}
const response = await app.request("/api/openapi.json");
const text = await response.text();
const api = JSON.parse(text) as ApiText;
const operations = Object.entries(api.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
);

describe("the description of the API", () => {
  it("is OpenAPI 3.1 and names this server", () => {
    expect(response.headers.get("Content-Type")).toBe("application/json");
    expect(api.openapi).toBe("3.1.0");
    expect(api.servers).toEqual([{ url: "http://localhost:7400" }]);
  });

  it("refers to nothing that it does not hold", () => {
    const references = [...text.matchAll(/"\$ref":"#\/components\/(\w+)\/([^"]+)"/g)];
    expect(references.length).toBeGreaterThan(10);
    for (const [, part = "", name = ""] of references)
      expect(api.components[part], name).toHaveProperty(name);
    expect(text.match(/"\$ref"/g)).toHaveLength(references.length);
  });

  it("has for every route a sentence, its path's parameters and an answer", () => {
    expect(operations.length).toBeGreaterThan(40);
    for (const { path, method, operation } of operations) {
      const name = `${method} ${path}`;
      expect(operation.summary, name).toMatch(/\w/);
      const inPath =
        operation.parameters?.filter((each) => each.in === "path").map((each) => each.name) ?? [];
      expect(inPath, name).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => parameter));
      expect(Object.keys(operation.responses), name).toContain("default");
    }
  });

  it("says of every route for whom it is as the table of who may what does", () => {
    for (const { method, route, forWhom } of ACCESS_TABLE.filter((row) => row.route.startsWith("/api"))) {
      const path = route.replaceAll(/:(\w+)/g, "{$1}");
      const operation = api.paths[path]?.[method.toLowerCase()];
      const scope = SCOPES.find((each) => each === forWhom);
      const expected =
        forWhom === "anybody" || forWhom === "sign-in"
          ? []
          : [{ session: [] }, ...(scope ? [{ token: [scope] }] : [])];
      expect(operation?.security, `${method} ${route}`).toEqual(expected);
    }
  });
});

describe("the page of the API", () => {
  it("shows every route without any script or anything from elsewhere", async () => {
    const page = await app.request("/api");
    expect(page.headers.get("Content-Type")).toContain("text/html");
    expect(page.headers.get("Content-Security-Policy")).toContain("default-src 'none'");
    const html = await page.text();
    for (const { path, method } of operations) expect(html).toContain(`${method.toUpperCase()} ${path}`);
    expect(html).not.toMatch(/<script|<link|\son\w+=|src=/i);
    expect([...html.matchAll(/href="([^"]*)"/g)].every(([, to = ""]) => /^[/#]/.test(to))).toBe(true);
  });
});
