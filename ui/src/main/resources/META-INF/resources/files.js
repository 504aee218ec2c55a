/* Pictures as files. */
(() => {
  'use strict';

  /* Has the browser keep what was made. */
  const offer = (blob, name) => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  };

  window.chanceryOffer = offer;

  /* Light, of one size, with what it shows written on it. option: of ECharts, without a title; look: its colours and fonts. */
  window.chancerySave = (option, picture, look, { type, file, width, height }) => {
    const fit = { width: width - 50, overflow: 'truncate' };
    option.title = [
      { text: picture.title, subtext: picture.subtitle, left: 20, top: 14,
        textStyle: { color: look.ink, fontSize: 19, fontFamily: look.serif, ...fit },
        subtextStyle: { color: look.muted, fontSize: 13, ...fit } },
      { text: picture.source, left: 20, bottom: 10, textStyle: { color: look.muted, fontSize: 12, fontWeight: 'normal' } },
    ];
    const canvas = type === 'png';
    const chart = canvas
      ? window.echarts.init(document.createElement('div'), null, { renderer: 'canvas', width, height, devicePixelRatio: 2 })
      : window.echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
    chart.setOption(option);
    const name = `${file}.${type}`;
    if (canvas) chart.renderToCanvas({ pixelRatio: 2, backgroundColor: option.backgroundColor }).toBlob((blob) => offer(blob, name), 'image/png');
    else offer(new Blob([chart.renderToSVGString()], { type: 'image/svg+xml' }), name);
    chart.dispose();
  };
})();
