using Sozialplanung.ServiceDefaults.Imports;

namespace Sozialplanung.PartnerNetwork.ImportPlaces;

/// <summary>
/// What is wrong with single lines: it stands in the way of all, or, where a person has said so, these lines are left out and named.
/// </summary>
internal sealed class RowFindings(ImportFindings findings, bool isLeftOut)
{
    private readonly HashSet<int> _lines = [];

    /// <summary>So many faults there have been.</summary>
    public int Refused { get; private set; }

    /// <summary>So many lines of the file have one.</summary>
    public int Lines => _lines.Count;

    public void Refuse(string text, int line, string? column)
    {
        Refused++;
        _lines.Add(line);
        if (isLeftOut)
        {
            findings.Warn($"{text} Die Zeile wird ausgelassen.", line, column);
        }
        else
        {
            findings.Refuse(text, line, column);
        }
    }

    public void Warn(string text, int line, string? column) => findings.Warn(text, line, column);
}
