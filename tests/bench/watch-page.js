// In the page: when the pointer was released, and when the card's frame could first be hit by it. In ms of the epoch.
if (window === top) {
  const times = { released: 0, reachable: 0 };
  window.times = times;
  addEventListener("pointerup", (event) => {
    times.released = performance.timeOrigin + event.timeStamp;
  });
  const look = () => {
    const host = [...document.documentElement.children].find((each) => each.localName === "div");
    if (host && document.elementFromPoint(innerWidth / 2, innerHeight / 2) === host) {
      times.reachable = performance.timeOrigin + performance.now();
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
