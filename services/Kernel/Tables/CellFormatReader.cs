using System.Buffers;
using System.Text;

namespace Sozialplanung.Tables;

/// <summary>Reads the code of a number format, section by section.</summary>
internal sealed class CellFormatReader(string code)
{
    private static readonly SearchValues<char> _ofDays = SearchValues.Create("dDyYjJt");
    private static readonly string[] _general = ["General", "Standard"];
    private readonly StringBuilder _literal = new();
    private int _at;
    private CellFormatSection _section = new();
    private int _commas;
    private bool _isPlain = true;

    public IReadOnlyList<CellFormatSection> Read()
    {
        var sections = new List<CellFormatSection>();
        var start = 0;
        for (_at = 0; _at < code.Length; _at++)
        {
            if (code[_at] == ';')
            {
                sections.Add(Finish(_at == start));
                start = _at + 1;
            }
            else
            {
                Take(code[_at]);
            }
        }

        sections.Add(Finish(start == code.Length && sections.Count > 0));
        return sections;
    }

    private void Take(char letter)
    {
        switch (letter)
        {
            case '"':
                Quoted();
                return;
            case '\\' or '!':
                _literal.Append(Next());
                break;
            case '_' or '*':
                Next();
                break;
            case '[':
                Bracketed();
                return;
            case '0' or '#' or '?':
                _section = _section with { HasDigits = true, Digits = letter == '0' ? _section.Digits + 1 : 0 };
                _isPlain &= letter == '0';
                _commas = 0;
                return;
            case ',' when _section.HasDigits:
                _commas++;
                break;
            case '.':
                EndOfWhole();
                break;
            case '/':
                break; // of a fraction, or between day and month
            case '%':
                _section = _section with { IsPercent = true };
                break;
            case '@':
                _section = _section with { HasDigits = true };
                break;
            case 'E' or 'e' when _at + 1 < code.Length && code[_at + 1] is '+' or '-':
                Next();
                break;
            case 'G' or 'g' or 'S' or 's' when IsGeneral():
                _section = _section with { HasDigits = true };
                break;
            case 'd' or 'D' or 'y' or 'Y' or 'j' or 'J' or 't' or 'm' or 'M':
                _section = _section with { IsDay = true };
                break;
            case 'h' or 'H' or 's' or 'S':
                _section = _section with { IsTime = true };
                break;
            default:
                _literal.Append(letter);
                break;
        }

        _isPlain = false;
    }

    /// <summary>A time has minutes where a day has months: <c>h:mm</c> is no day.</summary>
    private CellFormatSection Finish(bool isEmpty)
    {
        EndOfWhole();
        var hasDate = code.AsSpan().ContainsAny(_ofDays);
        var finished = _section with
        {
            IsEmpty = isEmpty,
            IsDay = _section.IsDay && (!_section.IsTime || hasDate),
            IsTime = _section.IsTime && !(_section.IsDay && hasDate),
            Literal = _literal.ToString(),
            Digits = _isPlain && _literal.Length == 0 && _section.Digits > 1 ? _section.Digits : 0,
        };
        _section = new CellFormatSection();
        _literal.Clear();
        _isPlain = true;
        return finished;
    }

    /// <summary>Commas right behind the digits of the whole number divide by a thousand each.</summary>
    private void EndOfWhole()
    {
        _section = _section with { IsScaled = _section.IsScaled || _commas > 0 };
        _commas = 0;
    }

    private void Quoted()
    {
        var end = code.IndexOf('"', _at + 1);
        end = end < 0 ? code.Length : end;
        _literal.Append(code.AsSpan(_at + 1, end - _at - 1));
        _at = end;
    }

    /// <summary>A condition, a duration, a currency or a colour.</summary>
    private void Bracketed()
    {
        var end = code.IndexOf(']', _at);
        end = end < 0 ? code.Length : end;
        var inside = code[(_at + 1)..end];
        _at = end;
        if (inside is ['<' or '>' or '=', ..])
        {
            _section = _section with { Condition = inside };
        }
        else if (inside.Length > 0 && inside.All(letter => letter is 'h' or 'm' or 's' or 'H' or 'M' or 'S'))
        {
            _section = _section with { IsTime = true };
        }
        else if (inside is ['$', .. var currency])
        {
            _literal.Append(currency.Split('-')[0]);
        }
    }

    private bool IsGeneral()
    {
        foreach (var word in _general)
        {
            if (code.AsSpan(_at).StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                _at += word.Length - 1;
                return true;
            }
        }

        return false;
    }

    private char Next() => ++_at < code.Length ? code[_at] : ' ';
}
