using System.Text.RegularExpressions;

namespace Sozialplanung.Architecture.Tests;

/// <summary>Who may do what stands in one table; everything else asks for a right by name.</summary>
public sealed partial class RightsTests
{
    private const string Functions = "servicedefaults/Database/Preparation/3_rights.sql";

    [Fact]
    public void Only_the_table_of_rights_and_the_accounts_know_roles() =>
        Code()
            .Where(file => !file.StartsWith("servicedefaults/Callers/", StringComparison.Ordinal))
            .Where(file => !file.StartsWith("gateway/Gateway/Accounts/", StringComparison.Ordinal))
            .Where(file => RoleByName().IsMatch(Checkout.Text(file)))
            .ShouldBeEmpty();

    [Fact]
    public void Policies_ask_for_rights_that_exist()
    {
        var rights = RightMember()
            .Matches(Checkout.Text("servicedefaults/Callers/Right.cs"))
            .Select(match => match.Groups[1].Value)
            .ToHashSet(StringComparer.Ordinal);

        var asked = Sql()
            .SelectMany(file => Asked().Matches(Checkout.Text(file)).Select(match => match.Groups[1].Value))
            .ToHashSet(StringComparer.Ordinal);

        asked.Count.ShouldBeGreaterThan(8);
        asked.ShouldBeSubsetOf(rights);
    }

    [Fact]
    public void No_statement_reads_the_rights_or_the_role_by_itself() =>
        Sql().Where(file => file != Functions).Where(file => Setting().IsMatch(Checkout.Text(file))).ShouldBeEmpty();

    private static IEnumerable<string> Code() =>
        Checkout.Files.Where(file =>
            file.EndsWith(".cs", StringComparison.Ordinal)
            && !file.StartsWith("tests/", StringComparison.Ordinal)
            && !file.StartsWith("bench/", StringComparison.Ordinal)
        );

    // In files of their own, and in statements and migrations within code.
    private static IEnumerable<string> Sql() =>
        Checkout.Files.Where(file => file.EndsWith(".sql", StringComparison.Ordinal)).Concat(Code());

    [GeneratedRegex(@"\.RequireRole\(|\bRole\.(Oeffentlichkeit|Datenlieferant|Sozialplanung|Statistikstelle|Verwalter|Dienst)\b")]
    private static partial Regex RoleByName();

    [GeneratedRegex(@"^    (\w+),", RegexOptions.Multiline)]
    private static partial Regex RightMember();

    [GeneratedRegex(@"app_may\('(\w+)'\)")]
    private static partial Regex Asked();

    [GeneratedRegex(@"current_setting\('app\.(role|rights)'")]
    private static partial Regex Setting();
}
