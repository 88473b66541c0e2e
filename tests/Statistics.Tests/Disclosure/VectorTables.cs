using Sozialplanung.Statistics.Disclosure;

namespace Sozialplanung.Tests;

/// <summary>What tests read back from a table.</summary>
internal static class VectorTables
{
    public static bool Has(this SuppressionTable table, string id) => table.Cells.Any(cell => cell.Id == id);
}
