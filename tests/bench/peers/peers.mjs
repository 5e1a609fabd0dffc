// SPDX-FileCopyrightText: 2026 The Likeness authors
// SPDX-License-Identifier: MIT
//
// Prints one JSON object: for each peer how many SVG texts and how many 256-pixel PNGs (made and encoded) one thread makes
// in a second, and the median bytes of an SVG. The best of several rounds counts, as for our own figures.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Style, Avatar } from '@dicebear/core';
import * as jdenticon from 'jdenticon';
import { minidenticon } from 'minidenticons';
import { Resvg } from '@resvg/resvg-js';

const require = createRequire(import.meta.url);
const multiavatar = require('@multiavatar/multiavatar');
const toIdenticon = jdenticon.toSvg ?? jdenticon.default.toSvg;

function dicebear(name) {
    const file = new URL(`node_modules/@dicebear/styles/dist/${name}.min.json`, import.meta.url);
    const style = new Style(JSON.parse(readFileSync(file, 'utf8')));
    return (seed) => new Avatar(style, { seed, size: 256 }).toString();
}

const peers = {
    'jdenticon': (seed) => toIdenticon(seed, 256),
    'minidenticons': (seed) => minidenticon(seed),
    'multiavatar': (seed) => multiavatar(seed),
};
for (const name of ['initials', 'avataaars', 'lorelei', 'notionists', 'clay', 'moods', 'pixel-art', 'shapes'])
    peers[`dicebear ${name}`] = dicebear(name);

function bestRate(rounds, count, make) {
    let best = 0;
    for (let round = 0; round < rounds; ++round) {
        const start = process.hrtime.bigint();
        for (let i = 0; i < count; ++i)
            make(`user-${round * count + i}@example.com`);
        best = Math.max(best, count / (Number(process.hrtime.bigint() - start) / 1e9));
    }
    return Math.round(best);
}

const answer = {};
for (const [name, make] of Object.entries(peers)) {
    bestRate(1, 300, make); // warm
    const sizes = Array.from({ length: 301 }, (_, i) => Buffer.byteLength(make(`size-${i}`))).sort((a, b) => a - b);
    const png = (seed) => new Resvg(make(seed), { fitTo: { mode: 'width', value: 256 }, font: { loadSystemFonts: false } })
        .render().asPng();
    answer[name] = { svg: bestRate(5, 1500, make), png: bestRate(3, 40, png), bytes: sizes[150] };
}
console.log(JSON.stringify(answer));
