#!/usr/bin/env node
// Takes the switches of the desktop VS Code and serves them with VS Code as a server; see launcher.ts.
import { register } from 'tsx/cjs/api';
import { createRequire } from 'node:module';

register();
createRequire(import.meta.url)('./launcher.ts');
