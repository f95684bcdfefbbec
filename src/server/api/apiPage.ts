import { html, raw } from "hono/html";
import type { ApiDocument } from "./apiDocument.ts";

/** One route as the document has it, as far as the page shows it. */
interface Described {
  readonly method: string;
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly description: string;
  readonly who: string;
  readonly parameters: readonly Parameter[];
  readonly body: unknown;
  readonly answers: readonly {
    readonly status: string;
    readonly description: string;
    readonly schema: unknown;
  }[];
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema?: unknown;
}

interface Operation {
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content?: Readonly<Record<string, { readonly schema?: unknown }>> };
  readonly responses?: Readonly<
    Record<
      string,
      {
        readonly description?: string;
        readonly content?: Readonly<Record<string, { readonly schema?: unknown }>>;
      }
    >
  >;
}

/** What most come for; the others follow in the order of their paths. */
const FIRST = ["records", "synchronisation", "tokens", "grants", "people"];
const METHODS = ["get", "post", "put", "patch", "delete"] as const;

/** The description of the API as a page to read: no script, and nothing from elsewhere. */
export async function apiPage(document: ApiDocument): Promise<string> {
  const routes = describedRoutes(document);
  const tags = [...new Set([...FIRST, ...routes.map(({ tag }) => tag)])];
  const page = await html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${document.info.title} API</title>
        <style>
          ${raw(STYLE)}
        </style>
      </head>
      <body>
        <main>
          <h1>${document.info.title} API</h1>
          <p>${document.info.description ?? ""}</p>
          <p>
            The same for programs: <a href="/api/openapi.json">openapi.json</a>. Back to
            <a href="/">the app</a>.
          </p>
          <nav aria-label="Parts">${tags.map((tag) => html`<a href="#${idOf(tag)}">${tag}</a> `)}</nav>
          ${tags.map(
            (tag) =>
              html`<section aria-labelledby="${idOf(tag)}">
                <h2 id="${idOf(tag)}">${tag}</h2>
                ${routes.filter((route) => route.tag === tag).map(routeHtml)}
              </section>`,
          )}
          <section aria-labelledby="shapes">
            <h2 id="shapes">Shapes</h2>
            ${Object.entries(document.components?.schemas ?? {}).map(
              ([name, schema]) =>
                html`<details id="shape-${name}">
                  <summary><code>${name}</code></summary>
                  ${schemaHtml(schema)}
                </details>`,
            )}
          </section>
        </main>
      </body>
    </html>`;
  return page.toString();
}

function describedRoutes({ paths }: ApiDocument): readonly Described[] {
  return Object.entries(paths ?? {}).flatMap(([path, item]) =>
    METHODS.flatMap((method): readonly Described[] => {
      const operation = (item as Readonly<Record<string, Operation | undefined>>)[method];
      if (!operation) return [];
      return [
        {
          method: method.toUpperCase(),
          path,
          tag: operation.tags?.[0] ?? "other",
          summary: operation.summary ?? "",
          description: operation.description ?? "",
          who: whoText(operation.security ?? []),
          parameters: operation.parameters ?? [],
          body: firstSchema(operation.requestBody?.content),
          answers: Object.entries(operation.responses ?? {})
            .filter(([status]) => status !== "default")
            .map(([status, answer]) => ({
              status,
              description: answer.description ?? "",
              schema: firstSchema(answer.content),
            })),
        },
      ];
    }),
  );
}

function whoText(security: NonNullable<Operation["security"]>): string {
  if (security.length === 0) return "anybody";
  return security
    .map((way) => (way["token"] ? `a token with ${way["token"].join(", ")}` : "a person who is signed in"))
    .join(", or ");
}

function routeHtml({ method, path, summary, description, who, parameters, body, answers }: Described) {
  return html`<article>
    <h3><code>${method} ${path}</code></h3>
    <p>${summary}.${description === "" ? "" : html`<br />${description}`}</p>
    <p class="who">For ${who}.</p>
    ${
      parameters.length + answers.length === 0 && body === undefined
        ? ""
        : html`<details>
            <summary>Request and answer</summary>
            ${parameters.map(
              (each) =>
                html`<p>
                  <code>${each.name}</code> in ${each.in}${each.required ? "" : ", may be left out"}:
                  <code>${JSON.stringify(each.schema ?? {})}</code>
                </p>`,
            )}
            ${
              body === undefined
                ? ""
                : html`<p>Body:</p>
                    ${schemaHtml(body)}`
            }
            ${answers.map(
              (answer) =>
                html`<p>${answer.status}: ${answer.description}</p>
                  ${answer.schema === undefined ? "" : schemaHtml(answer.schema)}`,
            )}
          </details>`
    }
  </article>`;
}

function schemaHtml(schema: unknown) {
  const name = referredName(schema);
  return name === undefined
    ? html`<pre tabindex="0"><code>${JSON.stringify(schema, undefined, 1)}</code></pre>`
    : html`<p><a href="#shape-${name}">${name}</a></p>`;
}

function referredName(schema: unknown): string | undefined {
  const reference = typeof schema === "object" && schema !== null ? Reflect.get(schema, "$ref") : undefined;
  return typeof reference === "string" ? reference.split("/").at(-1) : undefined;
}

function firstSchema(content: Readonly<Record<string, { readonly schema?: unknown }>> | undefined): unknown {
  return Object.values(content ?? {})[0]?.schema;
}

function idOf(tag: string): string {
  return `part-${tag.replaceAll(/\W+/g, "-")}`;
}

const STYLE = `
:root { color-scheme: light dark; --ink: #16202a; --soft: #4c5a67; --paper: #fbfaf8; --line: #d9d5cd; --mark: #a4400c; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #eceae5; --soft: #aeb8c0; --paper: #12181d; --line: #34404a; --mark: #f0a070; }
}
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 52rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1, h2, h3 { line-height: 1.25; }
h2 { margin-top: 2.5rem; border-bottom: 1px solid var(--line); padding-bottom: 0.25rem; text-transform: capitalize; }
h3 { margin: 1.75rem 0 0.25rem; font-size: 1rem; overflow-wrap: anywhere; }
p { margin: 0.35rem 0; overflow-wrap: anywhere; }
a { color: var(--mark); }
nav a { display: inline-block; padding: 0.35rem 0.75rem 0.35rem 0; }
code, pre { font: 0.9em/1.45 ui-monospace, monospace; }
pre { overflow-x: auto; border: 1px solid var(--line); border-radius: 6px; padding: 0.75rem; }
summary { cursor: pointer; padding: 0.35rem 0; }
.who { color: var(--soft); }
:focus-visible { outline: 2px solid var(--mark); outline-offset: 2px; }
`;
