using System.Text.Json;
using Sozialplanung.Attack.Tests.Bounding;

namespace Sozialplanung.Attack.Tests.Cases;

/// <summary>
/// Why a release was not published, and the counts that it names because they could be computed. Naming one is as good as
/// protecting it, as long as nobody but the makers of the draft reads it.
/// </summary>
internal sealed record PublicationRefusal(string Type, IReadOnlyList<PublicationRefusal.NamedCell> Cells)
{
    public const string Unprotected = "urn:sozialplanung:unprotected-counts";
    public const string GivenAway = "urn:sozialplanung:counts-given-away";

    public static PublicationRefusal Of(JsonElement problem, JsonElement release) =>
        new(
            problem.GetProperty("type").GetString()!,
            [
                .. release
                    .GetProperty("unprotected")
                    .EnumerateArray()
                    .Select(cell => new NamedCell(
                        cell.GetProperty("areaCode").GetString()!,
                        cell.GetProperty("period").GetString()!,
                        cell.GetProperty("audience").GetString()!,
                        cell.GetProperty("sentence").GetString()!
                    )),
            ]
        );

    public bool Names(SensitiveCount count) =>
        Cells.Any(cell => cell.Area == count.Where.Area && cell.Period == count.Where.Period);

    public override string ToString() => $"{Type}: {string.Join(' ', Cells.Select(cell => cell.Sentence))}";

    internal sealed record NamedCell(string Area, string Period, string Audience, string Sentence);
}
