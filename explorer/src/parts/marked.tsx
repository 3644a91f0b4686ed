// A highlight of the API, which is HTML with `<mark>` alone, as elements: never put into the page as HTML.
export function Marked({ html }: { html: string }) {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  return (
    <>
      {[...body.childNodes].map((node, index) =>
        node.nodeName === "MARK" ? <mark key={index}>{node.textContent}</mark> : node.textContent,
      )}
    </>
  );
}
