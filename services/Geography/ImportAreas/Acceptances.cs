using Sozialplanung.ServiceDefaults.Imports;

namespace Sozialplanung.Geography.ImportAreas;

/// <summary>What a person has accepted of the places of areas: a refusal becomes a warning with the reason.</summary>
internal sealed class Acceptances(IReadOnlyList<AcceptedPlacement> accepted, ImportFindings findings)
{
    private readonly Dictionary<string, string> _reasons = accepted
        .DistinctBy(each => each.Code, StringComparer.Ordinal)
        .ToDictionary(each => each.Code, each => each.Reason.Trim(), StringComparer.Ordinal);

    private readonly List<CheckedPlacement> _placements = [];

    public IReadOnlyList<CheckedPlacement> Placements => _placements;

    /// <summary>Refuses an area for its place, unless that was accepted.</summary>
    public void Refuse(string code, string name, string text, int number)
    {
        var reason = _reasons.GetValueOrDefault(code);
        _placements.Add(new CheckedPlacement(code, name, text) { Reason = reason });
        if (reason is null)
        {
            findings.Refuse(text, number, "accepted");
        }
        else
        {
            findings.Warn($"{text} So angenommen: {reason}", number, "accepted");
        }
    }

    /// <summary>An acceptance that nothing needs is a mistake, or a file that has become better.</summary>
    public void TellUnused()
    {
        foreach (var code in _reasons.Keys.Except(_placements.Select(placement => placement.Code), StringComparer.Ordinal))
        {
            findings.Warn(
                $"Dass „{code}“ anders liegen darf, wird nicht gebraucht: An seiner Lage ist nichts auszusetzen.",
                column: "accepted"
            );
        }
    }
}
