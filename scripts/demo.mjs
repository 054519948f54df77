/** The main job from end to end on one example, as `npm run demo` shows it. */
import { spawnSync } from 'node:child_process';

const example = 'examples/so-ket-kl23';
const pack = 'tmp/so-ket-kl23';

/** Each command with the exit code it must end with: two of the five reports sent back lack something. */
const steps = [
  { args: ['validate', `${example}/outline.yaml`], exit: 0 },
  { args: ['build', `${example}/outline.yaml`, '--units', `${example}/units.yaml`, '-o', pack], exit: 0 },
  { args: ['check', `${example}/returned`, '--pack', pack], exit: 1 },
];

for (const { args, exit } of steps) {
  console.log(`$ decuong ${args.join(' ')}`);
  const { status } = spawnSync(process.execPath, ['dist/src/cli.js', ...args], { stdio: 'inherit' });
  if (status !== exit) {
    console.error(`decuong ${args[0]} ended with ${status}, not ${exit}.`);
    process.exit(1);
  }
  console.log();
}
