/** Where the window is: `#/guide/gv/gv-understand-1?field=x`. */
export interface Route {
  parts: string[];
  query: URLSearchParams;
}

/** Reads a fragment. */
export function parse(fragment: string): Route {
  const [path = "", query = ""] = fragment.replace(/^#\/?/, "").split("?", 2);
  return {
    parts: path.split("/").filter(Boolean).map(decodeURIComponent),
    query: new URLSearchParams(query),
  };
}

/** The fragment of a place. */
export function to(...parts: string[]): string {
  return `#/${parts.map(encodeURIComponent).join("/")}`;
}

let now = $state.raw<Route>(parse(globalThis.location?.hash ?? ""));

export const route = {
  get parts(): string[] {
    return now.parts;
  },
  get query(): URLSearchParams {
    return now.query;
  },
  /** Follows the address. Gives back how to stop. */
  follow(): () => void {
    const listen = () => (now = parse(location.hash));
    addEventListener("hashchange", listen);
    listen();
    return () => removeEventListener("hashchange", listen);
  },
};

/** Goes to a place. */
export function go(...parts: string[]): void {
  location.hash = to(...parts);
}

/** Goes to a place so that Back does not lead to the one before. */
export function replace(...parts: string[]): void {
  location.replace(to(...parts));
}
