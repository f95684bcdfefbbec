import { closeSync, fdatasyncSync } from "node:fs";
import type { PGlite } from "@electric-sql/pglite";
import { NodeFS } from "@electric-sql/pglite/nodefs";

type EmscriptenOptions = Awaited<ReturnType<NodeFS["init"]>>["emscriptenOpts"];

/** An open file of Emscripten's file system over Node; `nfd` is Node's number of it. */
export interface NodeStream {
  readonly node: unknown;
  nfd?: number;
  /** Streams of the same file that were duplicated share one number. */
  readonly shared: { refcount?: number };
}

/** The part of that file system which is changed here, and by the tests that stand in for a failing disk. */
export interface NodeFsModule {
  readonly FS: { readonly ErrnoError: new (errno: number) => Error };
  readonly NODEFS: {
    readonly stream_ops: {
      fsync?: (stream: NodeStream) => number;
      open: (stream: NodeStream) => void;
      close: (stream: NodeStream) => void;
      write: (stream: NodeStream, from: Uint8Array, offset: number, length: number, at: number) => number;
    };
    readonly node_ops: {
      mknod: (parent: unknown, name: string, mode: number, device: number) => unknown;
      rename: (node: unknown, folder: unknown, name: string) => void;
      unlink: (folder: unknown, name: string) => void;
      setattr: (node: unknown, attributes: { readonly size?: number }) => void;
    };
    realPath(node: unknown): string;
  };
}

/**
 * Files of the embedded database on the disk of this machine, where an fsync is an fsync. Emscripten's own file
 * system ignores the call, so that a power loss could leave a database that does not open.
 */
export class DurableNodeFs extends NodeFS {
  readonly #open = new Set<number>();

  override async init(pg: PGlite, given: EmscriptenOptions): ReturnType<NodeFS["init"]> {
    const { emscriptenOpts } = await super.init(pg, given);
    const change = (module: unknown) => this.change(module as NodeFsModule);
    return {
      emscriptenOpts: { ...emscriptenOpts, preRun: [change, ...[emscriptenOpts.preRun ?? []].flat()] },
    };
  }

  /** Closes what a database that broke down left open; nothing more is written through them. */
  abandon(): void {
    for (const file of this.#open) closeSync(file);
    this.#open.clear();
  }

  /** Changes the module's file system before the database starts on it. */
  protected change({ NODEFS: { stream_ops: operations } }: NodeFsModule): void {
    const { open, close } = operations;
    operations.fsync = ({ nfd }) => {
      if (nfd !== undefined) fdatasyncSync(nfd);
      return 0;
    };
    operations.open = (stream) => {
      open(stream);
      if (stream.nfd !== undefined) this.#open.add(stream.nfd);
    };
    operations.close = (stream) => {
      close(stream);
      if (stream.nfd !== undefined && !stream.shared.refcount) this.#open.delete(stream.nfd);
    };
  }
}
