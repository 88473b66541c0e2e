using System.Text;
using Sozialplanung.Ingestion.DefineDataset;
using Sozialplanung.Ingestion.RecogniseFile;
using Sozialplanung.Ingestion.Tests.RealTables;
using Sozialplanung.Tables;

namespace Sozialplanung.Ingestion.Tests.RecogniseFile;

/// <summary>Whatever file is shown, there is a proposal or a sentence; and what is proposed can be read, or is refused in words.</summary>
public sealed class RecogniseFuzzTests
{
    private static readonly byte[][] _tables =
    [
        Bytes("Gemeinde;Jahr;Arbeitslose;Quote in %\n10044111;2024;120;5,1\n10044115;2024;1.240;6,3\n"),
        Bytes("Titel;;\nGemeinde;2022;2023\n10044111;10;11\n10044115;x;.\n__________\nQuelle: wir\n"),
        Bytes(";Insgesamt;;Frauen;\n;2023;2024;2023;2024\n10044111;10;11;5;6\n10044115;20;21;9;10\n"),
        Bytes("AGS,Merkmal,Geschlecht,Wert\n10044111,A,m,3\n10044111,A,w,4\n10044115,A,m,5\n10044115,B,w,6\n"),
        Bytes("AGS\tStraße\tHausnummer\tGeburtsdatum\n10044111\tKirchweg\t3\t01.02.1980\n"),
        Bytes(
            "statistics_code;time;1_variable_code;1_variable_label;1_variable_attribute_code;1_variable_attribute_label;value;value_unit;value_variable_code\n12411;2024-12-31;KREISE;Kreise;10044;Saarlouis;5;Anzahl;BEV\n"
        ),
        Bytes("""[{"ags":"10044111","jahr":2024,"zahl":3},{"ags":"10044115","jahr":2024,"zahl":4}]"""),
    ];

    [Fact]
    public Task A_changed_table_is_recognised_or_refused_in_words() =>
        Fuzz.RunAsync(
            400,
            _tables,
            file =>
            {
                var path = Path.Combine(Path.GetTempPath(), $"erkannt-{Guid.CreateVersion7():N}.csv");
                File.WriteAllBytes(path, file);
                try
                {
                    Recognise(path);
                }
                catch (UnreadableFileException e)
                {
                    e.Message.ShouldNotBeEmpty();
                }
                finally
                {
                    File.Delete(path);
                }
            }
        );

    private static void Recognise(string path)
    {
        var proposal = FileRecognition.Of(
            path,
            new ProposalHints { FileName = "tabelle_2024.csv" },
            Divisions.Saarlouis,
            CancellationToken.None
        );
        if (
            DatasetValidation.Check(proposal.Definition, proposal.Definition.Code).Count == 0
            && proposal.Definition.Profile.Register is null
        )
        {
            RealTable.Read(path, Divisions.Saarlouis, proposal.Definition, "tabelle_2024.csv");
        }
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
