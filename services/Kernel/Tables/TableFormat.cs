namespace Sozialplanung.Tables;

/// <summary>How a table is written, whatever it is packed in.</summary>
public enum TableFormat
{
    Csv,

    /// <summary>Excel since 2007.</summary>
    Xlsx,

    /// <summary>Excel before that.</summary>
    Xls,

    /// <summary>OpenDocument, as LibreOffice writes it.</summary>
    Ods,

    Json,
}

internal static class TableFormatNames
{
    /// <summary>What a sentence calls a file of the format.</summary>
    public static string Of(TableFormat format) =>
        format switch
        {
            TableFormat.Csv => "eine CSV-Datei",
            TableFormat.Xlsx => "eine Excel-Datei (XLSX)",
            TableFormat.Xls => "eine Datei im alten Excel-Format (XLS)",
            TableFormat.Ods => "eine OpenDocument-Tabelle (ODS)",
            TableFormat.Json => "eine JSON-Datei",
        };
}
