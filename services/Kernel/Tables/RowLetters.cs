using System.Xml;

namespace Sozialplanung.Tables;

/// <summary>The texts of the cells of one row, one behind the other; bounded, because the sender decides how long they are.</summary>
internal sealed class RowLetters
{
    private char[] _letters = new char[1 << 12];

    public int Count { get; private set; }

    public ReadOnlySpan<char> Text(int start, int length) => _letters.AsSpan(start, length);

    public void CutTo(int count) => Count = count;

    public void AppendValue(XmlReader xml, long line)
    {
        int read;
        do
        {
            Reserve(256, line);
            read = xml.ReadValueChunk(_letters, Count, _letters.Length - Count);
            Count += read;
        } while (read > 0);
    }

    public void Append(ReadOnlySpan<char> text, long line)
    {
        Reserve(text.Length, line);
        text.CopyTo(_letters.AsSpan(Count));
        Count += text.Length;
    }

    private void Reserve(int more, long line)
    {
        if (Count + more > TableRows.MaximumRowLength)
        {
            throw new UnreadableFileException($"Zeile {line} ist länger, als eine Tabellenzeile sein kann.", line);
        }

        if (Count + more > _letters.Length)
        {
            Array.Resize(ref _letters, Math.Max(_letters.Length * 2, Count + more));
        }
    }
}
