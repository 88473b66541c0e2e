using System.Globalization;
using Sozialplanung.Tables;

namespace Sozialplanung.Ingestion.Observations;

/// <summary>Numbers texts that come again and again (periods, breakdowns), so that keys are small and compare fast.</summary>
internal sealed class Names
{
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");
    private readonly string _things;
    private readonly int _most;
    private readonly List<string> _texts = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    public Names(string things, int most)
    {
        _things = things;
        _most = most;
        _bySpan = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public int Count => _texts.Count;

    public string this[int number] => _texts[number];

    public int Number(ReadOnlySpan<char> text)
    {
        if (_bySpan.TryGetValue(text, out var number))
        {
            return number;
        }

        if (_texts.Count == _most)
        {
            throw new UnreadableFileException(
                $"Die Datei enthält mehr als {_most.ToString("N0", _german)} verschiedene {_things}. Bitte teilen Sie sie auf, oder prüfen Sie das Importprofil."
            );
        }

        var added = text.ToString();
        _numbers.Add(added, _texts.Count);
        _texts.Add(added);
        return _texts.Count - 1;
    }
}
