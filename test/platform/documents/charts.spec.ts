import { lines, stackedBars } from '../../../src/platform/documents/charts';

const DATA = {
  categories: ['01/2026', '02/2026'],
  series: [
    { name: 'Chậm đóng', values: [1500, 2500.5] },
    { name: 'Trốn đóng', values: [300, 200] },
  ],
  unit: 'tỷ đồng',
};

describe.each([
  ['stacked bars', stackedBars],
  ['lines', lines],
])('%s', (_, draw) => {
  it('are SVG with Vietnamese labels and numbers, in Tinos alone', () => {
    const svg = draw(DATA);
    expect(svg).toMatch(/^<svg/);
    for (const text of ['Chậm đóng', 'Trốn đóng', 'tỷ đồng', '01/2026', '1.000']) expect(svg).toContain(text);
    const fonts = new Set([...svg.matchAll(/font-family:\s*([^;"]+)/g)].map((match) => match[1]));
    expect([...fonts]).toEqual(['Tinos']);
  });

  it('are the same text for the same data, whatever was drawn before', () => {
    const first = draw(DATA);
    draw({ ...DATA, unit: 'người' });
    expect(draw(DATA)).toBe(first);
  });
});
