import { expect, it } from "vitest";
import { onEachDatabase } from "../../../fixtures/eachDatabase.ts";
import { serverOver } from "../../../fixtures/serverOver.ts";
import { leaveGrants } from "./grants.ts";
import { LOG_KEPT_DAYS, trimLogs } from "./trimLogs.ts";
import { personRows } from "../personRows.ts";
import { clockText } from "../../sync/hybridClock.ts";

const NOW = Date.UTC(2026, 10, 23, 12);
const DAY_MS = 86_400_000;
const inDays = (days: number) => new Date(NOW + days * DAY_MS).toISOString();

interface TokenAnswer {
  readonly id: string;
  readonly token: string;
}
interface GrantAnswer {
  readonly id: string;
  readonly state: string;
}

const mass = (id: string, massKg: number) => {
  const clock = clockText({ ms: NOW, counter: 0 }, "phone");
  const fields = { on: "2026-11-23", massKg };
  return { kind: "bodyMass", id, version: 1, fields, clocks: { on: clock, massKg: clock } };
};
const pushOf = (...documents: readonly unknown[]) => ({ protocol: 1, device: "phone", documents });

onEachDatabase("access", (database) => {
  const clock = { ms: NOW };
  const server = () => serverOver(database(), () => clock.ms);
  const json = async <Body>(answer: Promise<Response>, status = 200): Promise<Body> => {
    const response = await answer;
    const body = (await response.json()) as Body;
    expect({ status: response.status, body: response.status === status ? {} : body }).toEqual({
      status,
      body: {},
    });
    return body;
  };
  const tokenOf = (person: string, scopes: readonly string[], until = inDays(30)) =>
    json<TokenAnswer>(server().as(person, "POST", "/api/tokens", { name: "script", scopes, until }), 201);
  const by = (token: string) => ({ Authorization: `Bearer ${token}` });
  const pull = "/api/sync/pull?protocol=1&since=0";

  it("takes a token for its scopes only, until its day or until it is revoked, and keeps no secret", async () => {
    const { as, addPerson } = server();
    const wish = { name: "script", scopes: ["records:read"], until: inDays(30) };
    // nobody signed in of late
    expect((await as("tom", "POST", "/api/tokens", wish)).status).toBe(403);
    await addPerson("tom", "tom@example.org");
    const made = await tokenOf("tom", ["records:read"]);
    expect((await as(undefined, "GET", pull, undefined, by(made.token))).status).toBe(200);
    expect((await as(undefined, "POST", "/api/sync/push", pushOf(), by(made.token))).status).toBe(403);
    const listed = await json<{ tokens: object[] }>(as("tom", "GET", "/api/tokens"));
    expect(listed.tokens).toEqual([
      {
        id: made.id,
        name: "script",
        scopes: ["records:read"],
        madeAt: inDays(0),
        until: inDays(30),
        lastUsedOn: "2026-11-23",
      },
    ]);
    const secret = made.token.split(".").at(-1) ?? "";
    const kept = await database().query("select * from api_token where id = $1", [made.id]);
    expect(JSON.stringify(kept.rows)).not.toContain(secret);

    expect((await as("eve", "DELETE", `/api/tokens/${made.id}`)).status).toBe(404);
    clock.ms = NOW + 31 * DAY_MS;
    expect((await as(undefined, "GET", pull, undefined, by(made.token))).status).toBe(401);
    clock.ms = NOW;
    expect((await as(undefined, "GET", pull, undefined, by(made.token))).status).toBe(200);
    expect((await as("tom", "DELETE", `/api/tokens/${made.id}`)).status).toBe(204);
    expect((await as(undefined, "GET", pull, undefined, by(made.token))).status).toBe(401);
  });

  it("is nobody's where the token is wrong, even with a session beside it", async () => {
    const { as, addPerson } = server();
    await addPerson("tea", "tea@example.org");
    const { token } = await tokenOf("tea", ["records:read"]);
    const [head, id, secret = ""] = token.split(".");
    const wrong = `${secret.startsWith("A") ? "B" : "A"}${secret.slice(1)}`;
    for (const text of [
      `${head}.${id}.${wrong}`,
      "bst_",
      "nonsense",
      `${head}.x.${secret}`,
      `bst_ZXZl.${id}.${secret}`,
    ]) {
      expect((await as("tea", "GET", pull, undefined, by(text))).status, text).toBe(401);
    }
  });

  it("leaves a sign-in of a proxy before it to that proxy", async () => {
    const { as } = server();
    expect((await as("tea", "GET", pull, undefined, { Authorization: "Basic YTpi" })).status).toBe(200);
    expect((await as(undefined, "GET", pull, undefined, { Authorization: "Basic YTpi" })).status).toBe(401);
  });

  it("lets no token make tokens, grant, or look at what others share", async () => {
    const { as, addPerson } = server();
    await addPerson("tim", "tim@example.org");
    const { token } = await tokenOf("tim", [
      "records:read",
      "records:write",
      "plan:read",
      "report:read",
      "import:write",
    ]);
    for (const [method, path] of [
      ["GET", "/api/tokens"],
      ["POST", "/api/tokens"],
      ["GET", "/api/grants"],
      ["POST", "/api/grants"],
      ["GET", "/api/grants/log"],
      ["GET", "/api/people"],
      ["GET", "/api/account"],
    ] as const) {
      const body = method === "POST" ? {} : undefined;
      expect((await as(undefined, method, path, body, by(token))).status, path).toBe(403);
    }
  });

  it.each([
    ["no name", { scopes: ["records:read"], until: inDays(1) }],
    ["no scope", { name: "a", scopes: [], until: inDays(1) }],
    ["an unknown scope", { name: "a", scopes: ["everything"], until: inDays(1) }],
    ["a day that is over", { name: "a", scopes: ["records:read"], until: inDays(-1) }],
    ["a day too far away", { name: "a", scopes: ["records:read"], until: inDays(400) }],
    ["another person's id", { name: "a", scopes: ["records:read"], until: inDays(1), personId: "ada" }],
    ["half a body", '{"name":'],
  ])("makes no token with %s", async (_, body) => {
    const { as } = server();
    const answer = await as("ned", "POST", "/api/tokens", body);
    expect(answer.status).toBe(400);
    expect(answer.headers.get("Content-Type")).toBe("application/problem+json");
    expect(await json(as("ned", "GET", "/api/tokens"))).toEqual({ tokens: [] });
  });

  it("answers a grant the same for a known and an unknown address, and binds it when its owner looks", async () => {
    const { as, addPerson } = server();
    await addPerson("gia", "gia@example.org");
    await addPerson("pat", "pat@example.org");
    await addPerson("pia", "pia@example.org", false);
    const give = (email: string) =>
      json<GrantAnswer>(
        as("gia", "POST", "/api/grants", { email, level: "read", kinds: ["bodyMass"], until: inDays(10) }),
        201,
      );
    const shapes = [];
    for (const email of ["pat@example.org", "pia@example.org", "nobody@example.org"]) {
      const {
        id: _id,
        practitioner: _who,
        ...rest
      } = (await give(email)) as GrantAnswer & { practitioner: string };
      shapes.push(rest);
    }
    expect(new Set(shapes.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(shapes[0]).toMatchObject({ state: "waiting" });

    expect(await json(as("pia", "GET", "/api/people"))).toEqual({ people: [] });
    expect(await json(as("pat", "GET", "/api/people"))).toMatchObject({
      people: [
        { personId: "gia", email: "gia@example.org", grants: [{ level: "read", kinds: ["bodyMass"] }] },
      ],
    });
    const { grants } = await json<{ grants: (GrantAnswer & { practitioner: string })[] }>(
      as("gia", "GET", "/api/grants"),
    );
    expect(Object.fromEntries(grants.map(({ practitioner, state }) => [practitioner, state]))).toEqual({
      "pat@example.org": "active",
      "pia@example.org": "waiting",
      "nobody@example.org": "waiting",
    });
    expect(
      (
        await as("gia", "POST", "/api/grants", {
          email: "GIA@example.org",
          level: "read",
          kinds: ["set"],
          until: inDays(1),
        })
      ).status,
    ).toBe(400);
  });

  it("gives a practitioner the granted kinds alone, writes each look down, and stops at once", async () => {
    const { as, addPerson } = server();
    await addPerson("ann", "ann@example.org");
    await addPerson("phil", "phil@example.org");
    const note = {
      ...mass("s", 1),
      kind: "settings",
      fields: { language: "de" },
      clocks: { language: mass("s", 1).clocks.on },
    };
    await json(as("ann", "POST", "/api/sync/push", pushOf(mass("a", 80), note)));
    const records = "/api/people/ann/records";
    expect((await as("phil", "GET", records)).status).toBe(404);
    const { id } = await json<GrantAnswer>(
      as("ann", "POST", "/api/grants", {
        email: "Phil@Example.org",
        level: "read",
        kinds: ["bodyMass"],
        until: inDays(10),
      }),
      201,
    );
    expect((await as("phil", "GET", records)).status).toBe(404);
    await json(as("phil", "GET", "/api/people"));
    expect(await json(as("phil", "GET", records))).toEqual({
      kinds: ["bodyMass"],
      upTo: 1,
      more: false,
      documents: [mass("a", 80)],
    });
    expect(await json(as("phil", "GET", `${records}?since=1`))).toMatchObject({ documents: [] });
    expect((await as("eve", "GET", records)).status).toBe(404);
    const { entries } = await json<{ entries: object[] }>(as("ann", "GET", "/api/grants/log"));
    expect(entries).toHaveLength(2);
    expect(
      entries.map((entry) => Reflect.get(entry, "documents") as number).toSorted((a, b) => a - b),
    ).toEqual([0, 1]);
    expect(entries[0]).toMatchObject({
      by: "phil@example.org",
      action: "read",
      kinds: ["bodyMass"],
      grantId: id,
    });
    expect(await json(as("phil", "GET", "/api/grants/log"))).toEqual({ entries: [], keptDays: 730 });

    expect((await as("phil", "POST", "/api/people/ann/plan", planBody())).status).toBe(403);
    expect((await as("eve", "POST", `/api/grants/${id}/revoke`)).status).toBe(404);
    expect(await json(as("ann", "POST", `/api/grants/${id}/revoke`))).toMatchObject({ state: "revoked" });
    expect((await as("phil", "GET", records)).status).toBe(404);
    expect(await json(as("phil", "GET", "/api/people"))).toEqual({ people: [] });
  });

  it("writes down every look that is answered, and answers none that begins after a grant was taken back", async () => {
    const { as, addPerson } = server();
    await addPerson("roy", "roy@example.org");
    await addPerson("rob", "rob@example.org");
    await json(as("roy", "POST", "/api/sync/push", pushOf(mass("a", 80))));
    const wish = { email: "rob@example.org", level: "read", kinds: ["bodyMass"], until: inDays(5) };
    const { id } = await json<GrantAnswer>(as("roy", "POST", "/api/grants", wish), 201);
    await json(as("rob", "GET", "/api/people"));

    let revoked = false;
    const late: number[] = [];
    const answered: number[] = [];
    const look = async () => {
      const begunAfter = revoked;
      const { status } = await as("rob", "GET", "/api/people/roy/records");
      answered.push(status);
      if (begunAfter) late.push(status);
    };
    const looking = Array.from({ length: 8 }, async () => {
      for (let times = 0; times < 8; times += 1) await look();
    });
    await look();
    await json(as("roy", "POST", `/api/grants/${id}/revoke`));
    revoked = true;
    await look();
    await Promise.all(looking);
    expect(late.length).toBeGreaterThan(0);
    expect(new Set(late)).toEqual(new Set([404]));
    const { entries } = await json<{ entries: object[] }>(as("roy", "GET", "/api/grants/log"));
    expect(entries).toHaveLength(answered.filter((status) => status === 200).length);
    expect(entries.length).toBeGreaterThan(0);
  });

  it("keeps the log of each person for two years, to the day, and no longer", async () => {
    const { as, addPerson } = server();
    for (const name of ["mo", "nia"]) await addPerson(name, `${name}@example.org`);
    const line = (person: string, id: string, ageDays: number) =>
      personRows(database(), person).query(
        `insert into access_log (person_id, id, at, actor_id, grant_id, action, kinds, documents)
         values ($1, $2, $3, 'x', 'g', 'read', '{set}', 1)`,
        [id, new Date(NOW - ageDays * 86_400_000)],
      );
    for (const person of ["mo", "nia"])
      for (const days of [1, LOG_KEPT_DAYS, LOG_KEPT_DAYS + 1]) await line(person, `d${days}`, days);
    expect(await trimLogs(database(), NOW)).toBe(2);
    expect(await trimLogs(database(), NOW)).toBe(0);
    for (const person of ["mo", "nia"]) {
      const { entries } = await json<{ entries: { id: string }[] }>(as(person, "GET", "/api/grants/log"));
      expect(entries.map(({ id }) => id)).toEqual(["d1", `d${LOG_KEPT_DAYS}`]);
    }
  });

  it("takes grants back both ways before an account goes, and leaves others' logs", async () => {
    const { as, addPerson } = server();
    for (const name of ["lea", "leo"]) await addPerson(name, `${name}@example.org`);
    const give = (from: string, to: string) =>
      json<GrantAnswer>(
        as(from, "POST", "/api/grants", {
          email: `${to}@example.org`,
          level: "read",
          kinds: ["bodyMass"],
          until: inDays(5),
        }),
        201,
      );
    await give("lea", "leo");
    await give("leo", "lea");
    await give("leo", "not-here");
    for (const name of ["lea", "leo"]) await json(as(name, "GET", "/api/people"));
    await json(as("leo", "GET", "/api/people/lea/records"));
    await database().transaction((transaction) => leaveGrants(transaction, "leo", NOW));

    expect(await json(as("lea", "GET", "/api/grants"))).toMatchObject({ grants: [{ state: "revoked" }] });
    expect((await as("leo", "GET", "/api/people/lea/records")).status).toBe(404);
    expect(await json(as("lea", "GET", "/api/people"))).toEqual({ people: [] });
    expect(await json(as("lea", "GET", "/api/grants/log"))).toMatchObject({
      entries: [{ by: "leo@example.org", action: "read" }],
    });
    const left = await database().query("select person_id from grant_received where from_person_id = 'leo'");
    expect(left.rows).toEqual([]);
  });
});

function planBody() {
  return { startedOn: "2026-11-23", plan: { format: "backstay-plan", version: 1 } };
}
