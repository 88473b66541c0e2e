using Sozialplanung.Attack.Tests.Collecting;

namespace Sozialplanung.Attack.Tests.Stating;

/// <summary>
/// What a sign says of the denominator: „x" that it is zero, „/" that it is below the minimum base, „." then that it is neither.
/// Concluded only as far as the signs of an indicator do tell these apart, as a reader would find who knows one cell of each.
/// </summary>
internal sealed class SignMeanings(IReadOnlyList<Reading> readings, Func<Reading, ReadingStatements.Cell?> find)
{
    public IEnumerable<Statement> Of(Unknowns unknowns)
    {
        foreach (
            var signs in readings
                .Where(reading => reading.What == Told.Sign)
                .GroupBy(reading => (reading.Channel, reading.Release, reading.Indicator))
        )
        {
            var cells = signs
                .Select(reading => (Sign: NameOf(reading.Sign), Reading: reading, Cell: find(reading)))
                .Where(pair => pair.Cell?.Denominator is not null)
                .ToArray();
            foreach (var sign in cells.GroupBy(cell => cell.Sign))
            {
                Statement[] statements =
                [
                    .. sign.SelectMany(cell => StatementsOf(cell.Reading, cell.Cell!, cells.Select(one => one.Sign))),
                ];
                if (statements.All(statement => statement.HoldsFor(unknowns)))
                {
                    foreach (var statement in statements)
                    {
                        yield return statement;
                    }
                }
            }
        }
    }

    private static IEnumerable<Statement> StatementsOf(Reading reading, ReadingStatements.Cell cell, IEnumerable<string> signs)
    {
        var weights = cell.Denominator!.Weights;
        var enough = (long)Math.Ceiling((cell.Indicator.MinimumBase ?? 0) * cell.Denominator.Divisor);
        switch (NameOf(reading.Sign))
        {
            case "NotMeaningful":
                yield return new Statement("Zeichen", weights, 0, 0);
                break;
            case "TooUncertain":
                yield return new Statement("Zeichen", weights, 1, enough - 1);
                break;
            case "Hidden" when signs.Contains("TooUncertain"):
                yield return new Statement("Zeichen", weights, enough, Statement.Anything);
                break;
            case "Hidden" when signs.Contains("NotMeaningful"):
                yield return new Statement("Zeichen", weights, 1, Statement.Anything);
                break;
        }
    }

    private static string NameOf(string sign) =>
        sign switch
        {
            "x" => "NotMeaningful",
            "/" => "TooUncertain",
            _ => sign,
        };
}
