using System.Text;
using System.Text.Json;
using Sozialplanung.Reporting.Figures;

namespace Sozialplanung.Reporting.Tests.Figures;

public sealed class FigureMarkupTests
{
    [Theory]
    [InlineData("<!--<script>")]
    [InlineData("</script>")]
    [InlineData("]]></SCRIPT >")]
    public void No_text_of_the_data_ends_or_changes_the_element_they_stand_in(string name)
    {
        var page = new StringBuilder();

        page.Data("map", $$"""{"name":"{{name}}"}""");

        var inside = page.ToString()["<script type=\"application/json\" id=\"map\">".Length..^"</script>".Length];
        inside.ShouldNotContain("<");
        JsonDocument.Parse(inside).RootElement.GetProperty("name").GetString().ShouldBe(name);
    }
}
