using Microsoft.EntityFrameworkCore;
using Sozialplanung.Geography.Cuts;
using Sozialplanung.Geography.Storage;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Geography.HandOverCut;

/// <summary>Why no Gebietsstand can be made of a Zuschnitt yet.</summary>
internal static class HandOverCheck
{
    public static async Task<IReadOnlyList<PlacedError>> FaultsAsync(
        GeographyDb session,
        CutFrame frame,
        CutState state,
        CancellationToken cancellationToken
    ) => [.. FaultsOf(frame, state), .. await StraysAsync(session, frame, cancellationToken)];

    private static IEnumerable<PlacedError> FaultsOf(CutFrame frame, CutState state)
    {
        string[] left =
        [
            .. frame.Blocks.Values.Where(block => !state.AreaOf.ContainsKey(block.Code)).Select(block => block.Name),
        ];
        if (left.Length > 0)
        {
            yield return new(
                $"{(left.Length == 1 ? "Ein Block gehört" : $"{left.Length} Blöcke gehören")} noch zu keinem Gebiet: {string.Join(", ", left.Take(5).Select(name => $"„{name}“"))}{(left.Length > 5 ? " und andere" : "")}.",
                Column: "blocks"
            );
        }

        var blocksOf = state.AreaOf.ToLookup(block => block.Value, block => frame.Blocks[block.Key], StringComparer.Ordinal);
        for (var i = 0; i < state.Areas.Count; i++)
        {
            var area = state.Areas[i];
            string?[] parents = [.. blocksOf[area.Code].Select(block => block.Parent).Distinct()];
            if (parents.Length == 0)
            {
                yield return new(
                    $"Das Gebiet „{area.Name}“ hat keinen Block. Bitte löschen Sie es oder ordnen Sie ihm Blöcke zu.",
                    i + 1,
                    "areas"
                );
            }
            else if (parents.Length > 1)
            {
                yield return new(
                    $"Das Gebiet „{area.Name}“ liegt über eine Grenze hinweg ({string.Join(", ", parents.OfType<string>().Take(4).Select(frame.NameOf))}). Jedes Gebiet gehört ganz zu einem darüber.",
                    i + 1,
                    "areas"
                );
            }

            if (frame.IsTaken(area.Code))
            {
                yield return new(
                    $"Den Schlüssel „{area.Code}“ hat im Gebietsstand {frame.Version} schon „{frame.NameOf(area.Code)}“.",
                    i + 1,
                    "areas"
                );
            }
        }
    }

    // What lies in an area that is replaced and is no block would hang in the air. Cells of a grid find their new area by their centre.
    private static async Task<IEnumerable<PlacedError>> StraysAsync(
        GeographyDb session,
        CutFrame frame,
        CancellationToken cancellationToken
    )
    {
        string[] replaced = [.. frame.Before];
        var beneath = await session
            .Areas.AsNoTracking()
            .Where(area => area.Version == frame.Version && area.Parent != null && replaced.Contains(area.Parent))
            .Where(area => !session.Levels.Any(level => level.Code == area.Level && level.CellMetres != null))
            .Select(area => new { area.Code, area.Name })
            .ToListAsync(cancellationToken);
        return beneath
            .Where(area => !frame.Blocks.ContainsKey(area.Code))
            .Take(10)
            .Select(area => new PlacedError(
                $"„{area.Name}“ ({area.Code}) liegt in einem Gebiet, das neu gebildet wird, und ist kein Block des Zuschnitts."
            ));
    }
}
