using Sozialplanung.Facts;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.Tables;
using Sozialplanung.Statistics;
using Sozialplanung.Tables;

namespace Sozialplanung.Ingestion.ReadTable;

/// <summary>The values of a row as its cells show them.</summary>
internal sealed class CellValues(TableRows rows, TablePlan plan, ImportProfile profile)
{
    private readonly ValueReader _values = new(profile);

    /// <summary>No value where what the cell shows cannot be taken as meant.</summary>
    public ReadValue Read(int column, MeasureDefinition measure, bool isExcluded)
    {
        if (isExcluded && plan.ExclusionColumns.Contains(column))
        {
            return ReadValue.Of(Value.Missing(ValueSigns.ReadName(profile.ExcludedRows!.State)));
        }

        if (rows.IsPercent(column))
        {
            return measure.IsPercentage ? _values.ReadShare(rows[column]) : ReadValue.NotANumber;
        }

        var read = _values.Read(rows[column], rows.IsNumber(column), measure.IsPercentage);
        return rows.HasDoubts && rows.DoubtOf(column) is not null && !_values.IsSign(rows[column]) ? ReadValue.NotANumber : read;
    }

    /// <summary>Whether the row stands for an area that the provider has left out.</summary>
    public bool IsExcludedRow()
    {
        if (profile.ExcludedRows is not { } excluded)
        {
            return false;
        }

        foreach (var column in plan.ExclusionColumns)
        {
            if (_values.Read(rows[column], rows.IsNumber(column)).Value.NumberOrNull != excluded.Equal)
            {
                return false;
            }
        }

        return true;
    }
}
