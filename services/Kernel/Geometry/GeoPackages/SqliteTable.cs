namespace Sozialplanung.Geometry.GeoPackages;

/// <summary>A table of an SQLite file: where its rows begin and what its columns are called, in their order.</summary>
internal sealed record SqliteTable(string Name, int RootPage, IReadOnlyList<SqliteColumn> Columns);

/// <summary>One column; the key of a table is the number of its row and is not stored with the others.</summary>
internal sealed record SqliteColumn(string Name, bool IsRowNumber);
