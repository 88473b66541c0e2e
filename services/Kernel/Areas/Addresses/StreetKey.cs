namespace Sozialplanung.Areas.Addresses;

/// <summary>
/// Writes the comparison form of a street name: letters folded (<see cref="LetterFolding"/>), words joined, customary
/// abbreviations written out (Str. → strasse, Pl. → platz, St. → sankt). „Am Hof", „AM-HOF" and „Amhof" have one key. „a. d." has
/// several readings (an der, auf dem …) and becomes a mark of its own; see <see cref="Collapse"/>.
/// </summary>
internal ref struct StreetKey
{
    /// <summary>Longest key; a longer name is no street.</summary>
    public const int Capacity = 192;

    /// <summary>Stands before the initials of preposition and article ("a. d.").</summary>
    public const char Mark = '\u0002';

    private readonly Span<char> _key;
    private readonly bool _collapse;
    private readonly List<StreetWord>? _words;
    private int _length;
    private int _word;
    private int _wordBefore;
    private bool _overflow;
    private bool _endsWithSankt;

    private StreetKey(Span<char> key, bool collapse, List<StreetWord>? words = null)
    {
        _key = key;
        _collapse = collapse;
        _words = words;
        _wordBefore = -1;
    }

    /// <summary>The key of the name; its length, or 0 where the name has no letter or digit or is too long.</summary>
    public static int Write(ReadOnlySpan<char> name, Span<char> key) => new StreetKey(key, collapse: false).Run(name);

    /// <summary>The same key with preposition and article reduced to the mark, as if the name had been abbreviated.</summary>
    public static int Collapse(ReadOnlySpan<char> name, Span<char> key) => new StreetKey(key, collapse: true).Run(name);

    /// <summary>The words of the key, those with a dot that no rule writes out marked as shortened.</summary>
    public static StreetWord[] Words(ReadOnlySpan<char> name)
    {
        List<StreetWord> words = [];
        _ = new StreetKey(stackalloc char[Capacity], collapse: false, words).Run(name);
        return [.. words];
    }

    private int Run(ReadOnlySpan<char> name)
    {
        var wasLower = false;
        foreach (var character in name)
        {
            // "AnSt.Agatha": a capital after a small letter begins a word, or "St." would not be seen.
            var isUpper = char.IsUpper(character);
            if (isUpper && wasLower)
            {
                EndWord(isDotted: false);
            }

            wasLower = char.IsLower(character);
            var (first, second) = LetterFolding.Fold(character);
            if (first == LetterFolding.Separator)
            {
                EndWord(character == '.');
                if (character == '(')
                {
                    EndName();
                }
            }
            else if (first != LetterFolding.Skip)
            {
                Append(first);
                if (second != LetterFolding.Separator)
                {
                    Append(second);
                }
            }
            else if (character == '\u0308')
            {
                // A diaeresis of its own ("u" + U+0308), as macOS writes file names.
                Append('e');
            }
        }

        EndWord(isDotted: false);
        EndName();
        return _overflow ? 0 : _length;
    }

    // "Limburger St." is no saint: at the end of the name, or before its "(Porz)", St. is a Str. that lost its r.
    private void EndName()
    {
        if (_endsWithSankt)
        {
            _endsWithSankt = false;
            _length -= "sankt".Length;
            Append("strasse");
            _word = _length;
        }
    }

    private void Append(char letter)
    {
        if (_length < _key.Length)
        {
            _key[_length++] = letter;
        }
        else
        {
            _overflow = true;
        }
    }

    private void EndWord(bool isDotted)
    {
        if (_length == _word)
        {
            return;
        }

        _endsWithSankt = false;
        var word = _key[_word.._length];
        var writtenLength = _length;
        if (word.EndsWith("str", StringComparison.Ordinal))
        {
            Append("asse");
        }
        else if (word is "st")
        {
            Replace(0, "sankt");
            _endsWithSankt = _wordBefore >= 0;
        }
        else if (word is "d" || (_collapse && word is "der" or "dem" or "den"))
        {
            MarkPreposition();
        }
        else if (isDotted || word is "pl")
        {
            WriteOut(word);
        }

        _words?.Add(new StreetWord(_key[_word.._length].ToString(), isDotted && writtenLength == _length));
        _wordBefore = _word;
        _word = _length;
    }

    private void WriteOut(Span<char> word)
    {
        if (word.EndsWith("pl", StringComparison.Ordinal))
        {
            Append("atz");
        }
        else if (word.EndsWith("wg", StringComparison.Ordinal))
        {
            Replace(word.Length - 1, "eg");
        }
        else if (word is "gr")
        {
            Append("osse");
        }
        else if (word is "kl")
        {
            Append("eine");
        }
    }

    // "a. d." always; "an der" only when collapsing.
    private void MarkPreposition()
    {
        if (_wordBefore < 0)
        {
            return;
        }

        var before = _key[_wordBefore.._word];
        var isAbbreviated = before is "a" or "i" or "v" or "b" or "z" or "h" or "u";
        var isWritten =
            _collapse && before is "an" or "auf" or "in" or "von" or "vor" or "bei" or "zu" or "hinter" or "unter" or "ueber";
        if (isAbbreviated || (_collapse && isWritten))
        {
            var initial = before[0];
            _length = _wordBefore;
            _word = _wordBefore;
            Append(Mark);
            Append(initial);
            Append('d');
        }
    }

    private void Replace(int from, string text)
    {
        _length = _word + from;
        Append(text);
    }

    private void Append(string text)
    {
        foreach (var letter in text)
        {
            Append(letter);
        }
    }
}
