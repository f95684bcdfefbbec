import { describe, expect, it } from "vitest";
import { dataFolder, serverConfig } from "./config.ts";

describe("where everything is kept", () => {
  it.each([
    ["linux", { HOME: "/home/ada" }, "/home/ada/.local/share/backstay"],
    ["linux", { HOME: "/home/ada", XDG_DATA_HOME: "/data" }, "/data/backstay"],
    ["linux", { HOME: "/home/ada", XDG_DATA_HOME: "" }, "/home/ada/.local/share/backstay"],
    ["darwin", { HOME: "/Users/ada" }, "/Users/ada/Library/Application Support/Backstay"],
  ] as const)("on %s with %j is %s", (platform, environment, folder) => {
    expect(dataFolder(undefined, environment, platform)).toBe(folder);
  });

  it("is what --data says, then what BACKSTAY_DATA says", () => {
    const environment = { HOME: "/home/ada", BACKSTAY_DATA: "/from/environment" };
    expect(dataFolder("/from/flag", environment)).toBe("/from/flag");
    expect(dataFolder(undefined, environment)).toBe("/from/environment");
    expect(() => dataFolder(" ", environment)).toThrow("--data");
  });
});

describe("how a server is run", () => {
  it("is on the loopback, port 7400, with mails into files, unless told otherwise", () => {
    expect(serverConfig({ data: "/d" }, {})).toEqual({
      host: "127.0.0.1",
      port: 7400,
      origins: ["http://localhost:7400", "http://127.0.0.1:7400", "http://[::1]:7400"],
      behindProxy: false,
      signUp: "open",
      dataFolder: "/d",
      databaseUrl: undefined,
      mail: { url: undefined, from: "Backstay <backstay@localhost>" },
      webFolder: undefined,
    });
  });

  it("puts the public address before the loopback's", () => {
    const { origins } = serverConfig(
      { data: "/d", port: "1" },
      { BACKSTAY_URL: "https://Back.example:443/" },
    );
    expect(origins).toEqual([
      "https://back.example",
      "http://localhost:1",
      "http://127.0.0.1:1",
      "http://[::1]:1",
    ]);
  });

  it.each([
    [{ port: "65536" }, {}, "--port: expected 0 to 65535, got 65536"],
    [{ port: "-1" }, {}, "--port"],
    [{ port: "" }, {}, "--port"],
    [{}, { BACKSTAY_URL: "back.example" }, "BACKSTAY_URL"],
    [{}, { BACKSTAY_SIGN_UP: "no" }, "BACKSTAY_SIGN_UP: expected open or closed, got no"],
    [{}, { BACKSTAY_URL: "https://back.example/app" }, "BACKSTAY_URL"],
    [{}, { BACKSTAY_URL: "javascript:alert(1)" }, "BACKSTAY_URL"],
  ])("refuses %j with %j", (flags, environment, named) => {
    expect(() => serverConfig(flags, environment)).toThrow(named);
  });

  it("takes the highest port", () => {
    expect(serverConfig({ port: "65535" }, {}).port).toBe(65_535);
  });
});
