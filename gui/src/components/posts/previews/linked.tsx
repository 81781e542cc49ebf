const PARTS = /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]}'’]|[#@][\p{L}\p{N}_][\p{L}\p{N}_.@-]*)/gu

/** Hashtags, names and addresses in the colour networks give them. */
export function Linked({ text }: { text: string }) {
  return text.split(PARTS).map((part, n) =>
    n % 2 === 1 ? (
      <span key={n} className="text-blue">
        {part}
      </span>
    ) : (
      part
    ),
  )
}
