using System.Text;
using Sozialplanung.Reporting.Writing;

namespace Sozialplanung.Reporting.Tests.Writing;

public sealed class MarkupTests
{
    [Fact]
    public void A_name_that_looks_like_markup_stays_a_name()
    {
        var page = new StringBuilder();
        var name = "<script>alert('\"&')</script>";

        page.Html($"<h1 title=\"{name}\">{name}</h1>");

        page.ToString()
            .ShouldBe(
                "<h1 title=\"&lt;script&gt;alert(&#39;&quot;&amp;&#39;)&lt;/script&gt;\">&lt;script&gt;alert(&#39;&quot;&amp;&#39;)&lt;/script&gt;</h1>"
            );
    }
}
