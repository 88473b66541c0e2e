namespace Sozialplanung.Geometry.GeoPackages;

/// <summary>One row: null, <see cref="long"/>, <see cref="double"/>, <see cref="string"/> or bytes by column.</summary>
internal sealed record SqliteRow(SqliteTable Table, long Number, IReadOnlyList<object?> Values)
{
    /// <summary>Columns added to a table later have no value in older rows.</summary>
    public object? this[int column] =>
        Table.Columns[column].IsRowNumber ? Number
        : column < Values.Count ? Values[column]
        : null;

    /// <summary>Null where the table has no such column.</summary>
    public object? this[string column]
    {
        get
        {
            for (var index = 0; index < Table.Columns.Count; index++)
            {
                if (Table.Columns[index].Name.Equals(column, StringComparison.OrdinalIgnoreCase))
                {
                    return this[index];
                }
            }

            return null;
        }
    }
}
