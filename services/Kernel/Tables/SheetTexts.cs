using System.Xml;

namespace Sozialplanung.Tables;

/// <summary>The shared texts of a workbook in one block of memory; bounded, because the sender decides how many there
/// are.</summary>
internal sealed class SheetTexts
{
    private const int MaximumCharacters = 1 << 25;
    private readonly List<int> _ends = [];
    private char[] _letters = new char[1 << 12];
    private int _filled;

    public ReadOnlySpan<char> this[int index] =>
        (uint)index < (uint)_ends.Count
            ? _letters.AsSpan(index == 0 ? 0 : _ends[index - 1], _ends[index] - (index == 0 ? 0 : _ends[index - 1]))
            : [];

    /// <summary>The text that was appended is whole.</summary>
    public void End() => _ends.Add(_filled);

    public void Append(ReadOnlySpan<char> text)
    {
        while (_letters.Length - _filled < text.Length)
        {
            Grow();
        }

        text.CopyTo(_letters.AsSpan(_filled));
        _filled += text.Length;
    }

    public void AppendValue(XmlReader xml)
    {
        int read;
        do
        {
            if (_letters.Length - _filled < 256)
            {
                Grow();
            }

            read = xml.ReadValueChunk(_letters, _filled, _letters.Length - _filled);
            _filled += read;
        } while (read > 0);
    }

    private void Grow()
    {
        if (_filled > MaximumCharacters)
        {
            throw new UnreadableFileException(
                "Die Excel-Datei enthält mehr Text, als eine Tabelle braucht, und wird nicht gelesen."
            );
        }

        Array.Resize(ref _letters, _letters.Length * 2);
    }
}
