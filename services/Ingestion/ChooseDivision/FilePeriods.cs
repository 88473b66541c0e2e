using Sozialplanung.Facts;
using Sozialplanung.Ingestion.Findings;
using Sozialplanung.Ingestion.Observations;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.ReadTable;
using Sozialplanung.Ingestion.Tables;
using Sozialplanung.Tables;

namespace Sozialplanung.Ingestion.ChooseDivision;

/// <summary>
/// Which periods a file is about, before its areas can be read: they decide which areas are meant. Where the file as a whole is about
/// one, its rows are left alone.
/// </summary>
internal static class FilePeriods
{
    private const int RowsBetweenReports = 20_000;

    /// <summary>Empty where the file cannot be read; its check says why.</summary>
    public static async Task<IReadOnlyCollection<Period>> OfAsync(
        string path,
        string fileName,
        string? given,
        DatasetDefinition definition,
        Func<long, long, string, CancellationToken, Task> report,
        CancellationToken cancellationToken
    )
    {
        var book = new ObservationBook();
        try
        {
            foreach (var opened in TableFile.OpenEach(path, definition.Profile))
            {
                using var rows = opened;
                var reading = new TableReading(
                    definition,
                    rows,
                    AreaReader.TakingAny(definition),
                    new FindingList(),
                    fileName,
                    given,
                    book
                );
                while (!reading.IsOfOnePeriod && reading.ReadSome(RowsBetweenReports))
                {
                    await report(rows.Position, rows.Length, "Die Zeiträume der Datei werden nachgesehen.", cancellationToken);
                    cancellationToken.ThrowIfCancellationRequested();
                }
            }
        }
        catch (Exception e) when (e is UnreadableFileException or FileNotFoundException)
        {
            return [];
        }

        return [.. Enumerable.Range(0, book.Periods.Count).Select(number => Period.Parse(book.Periods[number]))];
    }
}
