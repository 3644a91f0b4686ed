// Shows a highlight of the API, which is HTML with only `<mark>`, as elements. It is never inserted as HTML.
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
