using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.Geography.Storage;
using Sozialplanung.Geography.Versions;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Geography.MakeGrid;

/// <summary>Why a grid is not laid: where, how large, and what a person should know of it.</summary>
internal static class GridChecks
{
    /// <summary>So many cells a grid may have in a Gebietsstand: more no browser draws and no disclosure control goes through.</summary>
    public const int MostCells = 25_000;

    // A long, slanted area lies in a box that is mostly empty; so many squares are looked at for the few that count.
    private const int MostSquares = 40 * MostCells;
    private const int Named = 5;
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    public static async Task<MakeGridOutcome?> PlaceFaultAsync(
        GeographyDb session,
        string version,
        string? code,
        CancellationToken cancellationToken
    )
    {
        if (code is null)
        {
            return
                session.Caller.May(Right.WorkEverywhere)
                || (await session.AreasOf(version).RootsAsync(cancellationToken)) is [var only] && only == session.Caller.Place
                ? null
                : new MakeGridOutcome.NotYourPlace(
                    "Ein Raster über alle Gebiete legt an, wer für das ganze Gebiet zuständig ist. Bitte wählen Sie Ihr eigenes Gebiet."
                );
        }

        var found = await session
            .AreasOf(version)
            .Where(known => known.Code == code)
            .Join(
                session.Levels,
                known => known.Level,
                level => level.Code,
                (known, level) =>
                    new
                    {
                        known.Name,
                        known.Path,
                        IsPlain = !level.IsOverlapping && level.CellMetres == null,
                    }
            )
            .SingleOrDefaultAsync(cancellationToken);
        return found switch
        {
            null => new MakeGridOutcome.Unknown($"Das Gebiet „{code}“ gibt es im Gebietsstand {version} nicht."),
            { IsPlain: false } => new MakeGridOutcome.Refused(
                $"Über „{found.Name}“ lässt sich kein Raster legen. Bitte wählen Sie ein Gebiet der Gliederung, etwa eine Gemeinde oder einen Stadtteil."
            ),
            _ when !session.Caller.May(Right.EditAreas, found.Path) => new MakeGridOutcome.NotYourPlace(
                $"„{found.Name}“ liegt außerhalb Ihrer Zuständigkeit ({session.Caller.Place})."
            ),
            _ => null,
        };
    }

    public static async Task<string?> SizeFaultAsync(GeographyDb session, GridPlan plan, CancellationToken cancellationToken)
    {
        var size = await GridSql.SizeAsync(session, plan, cancellationToken);
        return size.Cells > MostCells || size.Tried > MostSquares ? TooMany(size.Cells, plan) : null;
    }

    public static string TooMany(double cells, GridPlan plan) =>
        string.Create(
            _german,
            $"Das wären rund {Math.Round(cells):N0} Zellen; ein Raster hat je Gebietsstand höchstens {MostCells:N0}. "
        )
        + (
            plan.Metres < 1000
                ? "Bitte wählen Sie ein kleineres Gebiet oder Zellen von 1 km."
                : "Bitte wählen Sie ein kleineres Gebiet, etwa eine Gemeinde."
        );

    public static async Task<IReadOnlyList<PlacedError>> WarningsAsync(
        GeographyDb session,
        GridPlan plan,
        CancellationToken cancellationToken
    )
    {
        var without = await GridSql.WithoutAsync(session, plan, cancellationToken);
        var names = string.Join(", ", without.Take(Named).Select(area => $"„{area.Name}“ ({area.Code})"));
        return without.Count == 0
            ? []
            :
            [
                new PlacedError(
                    $"{(without.Count == 1 ? "Ein Gebiet enthält" : $"{without.Count} Gebiete enthalten")} keinen Mittelpunkt einer Zelle und {(without.Count == 1 ? "bekommt" : "bekommen")} deshalb keine: {names}{(without.Count > Named ? " und andere" : "")}."
                ),
            ];
    }
}
