using System.Text.RegularExpressions;

namespace Sozialplanung.Architecture.Tests;

/// <summary>
/// The border of docs/decisions/0014: LINQ where a row is read or changed as a thing, SQL where a set is. A row of a mapped table
/// is entered by its session; SQL text runs through the session; a command of its own is for masses.
/// </summary>
public sealed partial class DatabaseTests
{
    // COPY, the rows of a whole delivery or release, what runs before there is a session, and what must not wait for one when
    // requests have taken them all: the lease of a job, and the clearing of what is over.
    private static readonly string[] _withOwnCommands =
    [
        "apphost/",
        "servicedefaults/Database/",
        "servicedefaults/Jobs/",
        "servicedefaults/Messaging/",
        "servicedefaults/Retention/",
        "services/Geography/ImportAreas/",
        "services/Geography/ImportStreets/",
        "services/Indicators/ComputeRelease/",
        "services/Indicators/LoadObservations/",
        "services/Indicators/Reading/",
        "services/Ingestion/FetchGeography/",
        "services/Ingestion/Findings/",
        "services/Ingestion/Observations/",
        "services/Ingestion/StreamObservations/",
    ];

    [Fact]
    public void Dapper_is_gone() =>
        Code().Where(file => Checkout.Text(file).Contains("using Dapper", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void A_session_reads_rows_as_records_since_it_cannot_fill_a_tuple() =>
        Code().Where(file => Checkout.Text(file).Contains("Async<(", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void A_command_of_its_own_is_for_masses_only() =>
        Code()
            .Where(file => !_withOwnCommands.Any(folder => file.StartsWith(folder, StringComparison.Ordinal)))
            .Where(file => OwnCommand().IsMatch(Checkout.Text(file)))
            .ShouldBeEmpty();

    [Fact]
    public void A_single_row_of_a_mapped_table_is_entered_by_its_session()
    {
        var written =
            from mapping in Code()
            where mapping.EndsWith("Mapping.cs", StringComparison.Ordinal)
            let table = Table().Match(Checkout.Text(mapping)).Groups[1].Value
            where table.Length > 0
            let folder = string.Join('/', mapping.Split('/')[..2]) + "/"
            from file in Code()
            where file.StartsWith(folder, StringComparison.Ordinal)
            where Regex.IsMatch(Checkout.Text(file), $@"insert into {table}\b[^;""]*\bvalues\b", RegexOptions.IgnoreCase)
            select $"{file}: {table}";

        written.ShouldBeEmpty();
    }

    private static IEnumerable<string> Code() =>
        Checkout.Files.Where(file =>
            file.EndsWith(".cs", StringComparison.Ordinal)
            && !file.StartsWith("tests/", StringComparison.Ordinal)
            && !file.Contains("/Migrations/", StringComparison.Ordinal)
        );

    [GeneratedRegex(@"new NpgsqlCommand|\.CreateCommand\(|Begin(Binary|Text)(Import|Export)|FromSqlRaw|ExecuteSqlRaw")]
    private static partial Regex OwnCommand();

    [GeneratedRegex(@"ToTable\(\s*""(\w+)""")]
    private static partial Regex Table();
}
