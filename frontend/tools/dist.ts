// Every file of a finished build, as the worker, the compressor and the size check see it.
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The files under `out` as addresses from the root ("/assets/main-abc.js"), sorted; copies made by `compressed` left out. */
export function addresses(out: string): string[] {
  return readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && !/\.(br|gz|map)$/.test(file.name))
    .map((file) => '/' + relative(out, join(file.parentPath, file.name)).split(sep).join('/'))
    .sort();
}
